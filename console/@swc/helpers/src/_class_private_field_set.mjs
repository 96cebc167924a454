export { _ as default } from "../esm/_class_private_field_set.js";
