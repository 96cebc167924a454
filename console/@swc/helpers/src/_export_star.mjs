export { _ as default } from "../esm/_export_star.js";
