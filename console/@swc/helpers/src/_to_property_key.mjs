export { _ as default } from "../esm/_to_property_key.js";
