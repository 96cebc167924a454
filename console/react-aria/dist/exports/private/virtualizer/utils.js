import {getRTLOffsetType as $992ceef00adc57c6$export$faf7630257ad4304, getScrollLeft as $992ceef00adc57c6$export$1389d168952b34b5, setScrollLeft as $992ceef00adc57c6$export$ed5fd5ffe5ab0ac} from "../../../private/virtualizer/utils.js";




export {$992ceef00adc57c6$export$faf7630257ad4304 as getRTLOffsetType, $992ceef00adc57c6$export$1389d168952b34b5 as getScrollLeft, $992ceef00adc57c6$export$ed5fd5ffe5ab0ac as setScrollLeft};
//# sourceMappingURL=utils.js.map
