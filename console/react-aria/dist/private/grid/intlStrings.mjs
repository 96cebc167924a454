import $1WZhY$intlgridarAEmjs from "../intl/grid/ar-AE.mjs";
import $1WZhY$intlgridbgBGmjs from "../intl/grid/bg-BG.mjs";
import $1WZhY$intlgridcsCZmjs from "../intl/grid/cs-CZ.mjs";
import $1WZhY$intlgriddaDKmjs from "../intl/grid/da-DK.mjs";
import $1WZhY$intlgriddeDEmjs from "../intl/grid/de-DE.mjs";
import $1WZhY$intlgridelGRmjs from "../intl/grid/el-GR.mjs";
import $1WZhY$intlgridenUSmjs from "../intl/grid/en-US.mjs";
import $1WZhY$intlgridesESmjs from "../intl/grid/es-ES.mjs";
import $1WZhY$intlgridetEEmjs from "../intl/grid/et-EE.mjs";
import $1WZhY$intlgridfiFImjs from "../intl/grid/fi-FI.mjs";
import $1WZhY$intlgridfrFRmjs from "../intl/grid/fr-FR.mjs";
import $1WZhY$intlgridheILmjs from "../intl/grid/he-IL.mjs";
import $1WZhY$intlgridhrHRmjs from "../intl/grid/hr-HR.mjs";
import $1WZhY$intlgridhuHUmjs from "../intl/grid/hu-HU.mjs";
import $1WZhY$intlgriditITmjs from "../intl/grid/it-IT.mjs";
import $1WZhY$intlgridjaJPmjs from "../intl/grid/ja-JP.mjs";
import $1WZhY$intlgridkoKRmjs from "../intl/grid/ko-KR.mjs";
import $1WZhY$intlgridltLTmjs from "../intl/grid/lt-LT.mjs";
import $1WZhY$intlgridlvLVmjs from "../intl/grid/lv-LV.mjs";
import $1WZhY$intlgridnbNOmjs from "../intl/grid/nb-NO.mjs";
import $1WZhY$intlgridnlNLmjs from "../intl/grid/nl-NL.mjs";
import $1WZhY$intlgridplPLmjs from "../intl/grid/pl-PL.mjs";
import $1WZhY$intlgridptBRmjs from "../intl/grid/pt-BR.mjs";
import $1WZhY$intlgridptPTmjs from "../intl/grid/pt-PT.mjs";
import $1WZhY$intlgridroROmjs from "../intl/grid/ro-RO.mjs";
import $1WZhY$intlgridruRUmjs from "../intl/grid/ru-RU.mjs";
import $1WZhY$intlgridskSKmjs from "../intl/grid/sk-SK.mjs";
import $1WZhY$intlgridslSImjs from "../intl/grid/sl-SI.mjs";
import $1WZhY$intlgridsrSPmjs from "../intl/grid/sr-SP.mjs";
import $1WZhY$intlgridsvSEmjs from "../intl/grid/sv-SE.mjs";
import $1WZhY$intlgridtrTRmjs from "../intl/grid/tr-TR.mjs";
import $1WZhY$intlgridukUAmjs from "../intl/grid/uk-UA.mjs";
import $1WZhY$intlgridzhCNmjs from "../intl/grid/zh-CN.mjs";
import $1WZhY$intlgridzhTWmjs from "../intl/grid/zh-TW.mjs";

var $f0d3402d161c642d$exports = {};


































$f0d3402d161c642d$exports = {
    "ar-AE": $1WZhY$intlgridarAEmjs,
    "bg-BG": $1WZhY$intlgridbgBGmjs,
    "cs-CZ": $1WZhY$intlgridcsCZmjs,
    "da-DK": $1WZhY$intlgriddaDKmjs,
    "de-DE": $1WZhY$intlgriddeDEmjs,
    "el-GR": $1WZhY$intlgridelGRmjs,
    "en-US": $1WZhY$intlgridenUSmjs,
    "es-ES": $1WZhY$intlgridesESmjs,
    "et-EE": $1WZhY$intlgridetEEmjs,
    "fi-FI": $1WZhY$intlgridfiFImjs,
    "fr-FR": $1WZhY$intlgridfrFRmjs,
    "he-IL": $1WZhY$intlgridheILmjs,
    "hr-HR": $1WZhY$intlgridhrHRmjs,
    "hu-HU": $1WZhY$intlgridhuHUmjs,
    "it-IT": $1WZhY$intlgriditITmjs,
    "ja-JP": $1WZhY$intlgridjaJPmjs,
    "ko-KR": $1WZhY$intlgridkoKRmjs,
    "lt-LT": $1WZhY$intlgridltLTmjs,
    "lv-LV": $1WZhY$intlgridlvLVmjs,
    "nb-NO": $1WZhY$intlgridnbNOmjs,
    "nl-NL": $1WZhY$intlgridnlNLmjs,
    "pl-PL": $1WZhY$intlgridplPLmjs,
    "pt-BR": $1WZhY$intlgridptBRmjs,
    "pt-PT": $1WZhY$intlgridptPTmjs,
    "ro-RO": $1WZhY$intlgridroROmjs,
    "ru-RU": $1WZhY$intlgridruRUmjs,
    "sk-SK": $1WZhY$intlgridskSKmjs,
    "sl-SI": $1WZhY$intlgridslSImjs,
    "sr-SP": $1WZhY$intlgridsrSPmjs,
    "sv-SE": $1WZhY$intlgridsvSEmjs,
    "tr-TR": $1WZhY$intlgridtrTRmjs,
    "uk-UA": $1WZhY$intlgridukUAmjs,
    "zh-CN": $1WZhY$intlgridzhCNmjs,
    "zh-TW": $1WZhY$intlgridzhTWmjs
};


export {$f0d3402d161c642d$exports as default};
//# sourceMappingURL=intlStrings.mjs.map
