int ipmesh_generated;
