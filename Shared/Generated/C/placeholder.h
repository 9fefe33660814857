extern int ipmesh_generated;
