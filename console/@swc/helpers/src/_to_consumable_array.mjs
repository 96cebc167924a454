export { _ as default } from "../esm/_to_consumable_array.js";
