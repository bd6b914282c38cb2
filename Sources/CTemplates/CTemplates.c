#include "CTemplates.h"
#include <string.h>

// #embed is C23; clang takes it in older C too, and says so, unless told that we know.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char tous_acteurs[] = {
#embed "Templates/tous-acteurs.json"
};

static const unsigned char vide[] = {
#embed "Templates/vide.json"
};

static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} templates[] = {
    {"tous-acteurs", tous_acteurs, sizeof tous_acteurs},
    {"vide", vide, sizeof vide},
};

const unsigned char *jj_template(const char *name, size_t *length) {
  for (size_t i = 0; i < sizeof templates / sizeof *templates; i++) {
    if (strcmp(templates[i].name, name) == 0) {
      *length = templates[i].length;
      return templates[i].bytes;
    }
  }
  *length = 0;
  return NULL;
}
