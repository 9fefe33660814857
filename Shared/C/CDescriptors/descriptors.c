#include "CDescriptors.h"

#pragma clang diagnostic ignored "-Wc23-extensions"  /* #embed, which clang knows in every C mode */

static const unsigned char set[] = {
#embed "../../Generated/descriptors.binpb"
};

const unsigned char *ipmesh_descriptor_set(size_t *size) {
  *size = sizeof set;
  return set;
}
