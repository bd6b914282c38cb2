// swift-tools-version: 6.2
import PackageDescription

// The benchmarks have a package of their own, so that nobody who builds JourJ pays for them. The
// folders of the program that they measure in process are symbolic links: `package` access does
// not cross packages.

/// What every Swift target is compiled with, as in the program's package.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  targets: [
    // The program's.
    .target(name: "CPosix"),
    .target(name: "CTemplates", exclude: ["Templates"]),
    .target(name: "LosslessJSON", swiftSettings: house),
    .target(name: "Planning", swiftSettings: house),
    .target(name: "Rendering", swiftSettings: house),
    .target(
      name: "Storage",
      dependencies: ["Planning", "LosslessJSON", "CPosix", "CTemplates"],
      swiftSettings: house
    ),
    .target(name: "PtyScreen", dependencies: ["Rendering"], swiftSettings: house),

    // What they are measured with and against.
    .target(name: "CFloors", linkerSettings: [.linkedLibrary("util", .when(platforms: [.linux]))]),
    .executableTarget(
      name: "PaintFloor",
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]
    ),
    .executableTarget(
      name: "Measure",
      dependencies: ["CFloors", "LosslessJSON", "Planning", "PtyScreen", "Rendering", "Storage"],
      swiftSettings: house
    ),
  ],
  swiftLanguageModes: [.v6]
)
