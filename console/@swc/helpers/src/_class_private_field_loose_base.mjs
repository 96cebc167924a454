export { _ as default } from "../esm/_class_private_field_loose_base.js";
