import { files } from "./files";
import { machine } from "./machine";
import { paths } from "./paths";
import { release } from "./release";
import { sql } from "./sql";
import { streams } from "./streams";
import { tools } from "./tools";

/** Every row of the table, by what is hostile. */
export const rows = [...paths, ...streams, ...machine, ...files, ...sql, ...tools, ...release];
