/** Ports of remote shells, remote desktops and databases: an address for operators, never for the world. */
export const adminPorts = [
  22, 23, 1433, 1521, 2375, 3306, 3389, 5432, 5900, 6379, 9200, 11211, 27017,
] as const;
