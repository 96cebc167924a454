import {TableColumnLayout as $245263de035f5da5$export$7ff77a162970b30e} from "../../../private/table/TableColumnLayout.mjs";




export {$245263de035f5da5$export$7ff77a162970b30e as TableColumnLayout};
//# sourceMappingURL=TableColumnLayout.mjs.map
