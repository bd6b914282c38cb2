// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// The target that owns the terminal lives on the main actor.
let mainActor: [SwiftSetting] = house + [.defaultIsolation(MainActor.self)]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)

let package = Package(
  name: "jourj",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "jourj", targets: ["jourj"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // The world below Swift.
    .target(
      name: "CNCurses",
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]
    ),
    .target(name: "CPosix"),
    .target(name: "CTemplates", exclude: ["Templates"]),

    // Pure values.
    .target(name: "Wording", swiftSettings: house),
    .target(name: "Rendering", swiftSettings: house),
    .target(name: "LosslessJSON", swiftSettings: house),
    .target(name: "Planning", swiftSettings: house),
    .target(
      name: "Interface",
      dependencies: ["Planning", "Storage", "Rendering", "Wording"],
      swiftSettings: house
    ),
    .target(
      name: "Interchange",
      dependencies: ["Planning", "LosslessJSON", "Wording", "Rendering"],
      swiftSettings: house
    ),

    // The two ends that touch the world.
    .target(
      name: "Storage",
      dependencies: ["Planning", "LosslessJSON", "CPosix", "CTemplates"],
      swiftSettings: house
    ),
    .target(name: "Terminal", dependencies: ["CNCurses", "Rendering"], swiftSettings: mainActor),
    .executableTarget(
      name: "jourj",
      dependencies: [
        "CPosix", "Wording", "Terminal", "Rendering", "LosslessJSON", "Planning", "Storage",
        "Interchange", "Interface", argumentParser,
      ],
      swiftSettings: house
    ),

    // Tests.
    .target(
      name: "TestSupport",
      dependencies: ["Interface", "Storage", "Rendering", "Planning", "LosslessJSON", "Wording"],
      swiftSettings: house
    ),
    .testTarget(name: "WordingTests", dependencies: ["Wording"], swiftSettings: house),
    .testTarget(
      name: "RenderingTests",
      dependencies: ["Rendering", "TestSupport"],
      swiftSettings: house
    ),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "Rendering", "TestSupport"],
      swiftSettings: house
    ),
    .testTarget(
      name: "LosslessJSONTests",
      dependencies: ["LosslessJSON", "TestSupport"],
      swiftSettings: house
    ),
    .testTarget(
      name: "PlanningTests",
      dependencies: ["Planning", "Storage", "Wording", "TestSupport"],
      swiftSettings: house
    ),
    .testTarget(
      name: "StorageTests",
      dependencies: ["Storage", "Planning", "LosslessJSON", "CPosix", "TestSupport"],
      swiftSettings: house
    ),
    .testTarget(
      name: "InterchangeTests",
      dependencies: ["Interchange", "Planning", "LosslessJSON", "TestSupport"],
      swiftSettings: house
    ),
    .testTarget(
      name: "InterfaceTests",
      dependencies: ["Interface", "Planning", "Storage", "Rendering", "Wording", "TestSupport"],
      swiftSettings: house
    ),
    .testTarget(name: "HouseTests", swiftSettings: house),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "jourj", "TestSupport", "Storage", "Planning", "Rendering", "LosslessJSON", "CPosix",
      ],
      swiftSettings: house
    ),
  ],
  swiftLanguageModes: [.v6]
)
