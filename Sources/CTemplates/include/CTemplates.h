/// The bundled project templates, as bytes inside the program.
#ifndef JJ_CTEMPLATES_H
#define JJ_CTEMPLATES_H
#include <stddef.h>
/// The bytes of the template called `name`, their count in `*length`; NULL if there is none of that name.
const unsigned char *jj_template(const char *name, size_t *length);
#endif
