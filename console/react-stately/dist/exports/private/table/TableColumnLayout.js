import {TableColumnLayout as $d8d90d87f6c1ba2c$export$7ff77a162970b30e} from "../../../private/table/TableColumnLayout.js";




export {$d8d90d87f6c1ba2c$export$7ff77a162970b30e as TableColumnLayout};
//# sourceMappingURL=TableColumnLayout.js.map
