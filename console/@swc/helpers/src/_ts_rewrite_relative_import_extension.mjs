export { _ as default } from "../esm/_ts_rewrite_relative_import_extension.js";
