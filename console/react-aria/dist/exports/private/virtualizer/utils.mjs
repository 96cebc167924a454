import {getRTLOffsetType as $3db4938a3baa5776$export$faf7630257ad4304, getScrollLeft as $3db4938a3baa5776$export$1389d168952b34b5, setScrollLeft as $3db4938a3baa5776$export$ed5fd5ffe5ab0ac} from "../../../private/virtualizer/utils.mjs";




export {$3db4938a3baa5776$export$faf7630257ad4304 as getRTLOffsetType, $3db4938a3baa5776$export$1389d168952b34b5 as getScrollLeft, $3db4938a3baa5776$export$ed5fd5ffe5ab0ac as setScrollLeft};
//# sourceMappingURL=utils.mjs.map
