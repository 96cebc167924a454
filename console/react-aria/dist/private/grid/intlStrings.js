import $9e92X$intlgridarAEjs from "../intl/grid/ar-AE.js";
import $9e92X$intlgridbgBGjs from "../intl/grid/bg-BG.js";
import $9e92X$intlgridcsCZjs from "../intl/grid/cs-CZ.js";
import $9e92X$intlgriddaDKjs from "../intl/grid/da-DK.js";
import $9e92X$intlgriddeDEjs from "../intl/grid/de-DE.js";
import $9e92X$intlgridelGRjs from "../intl/grid/el-GR.js";
import $9e92X$intlgridenUSjs from "../intl/grid/en-US.js";
import $9e92X$intlgridesESjs from "../intl/grid/es-ES.js";
import $9e92X$intlgridetEEjs from "../intl/grid/et-EE.js";
import $9e92X$intlgridfiFIjs from "../intl/grid/fi-FI.js";
import $9e92X$intlgridfrFRjs from "../intl/grid/fr-FR.js";
import $9e92X$intlgridheILjs from "../intl/grid/he-IL.js";
import $9e92X$intlgridhrHRjs from "../intl/grid/hr-HR.js";
import $9e92X$intlgridhuHUjs from "../intl/grid/hu-HU.js";
import $9e92X$intlgriditITjs from "../intl/grid/it-IT.js";
import $9e92X$intlgridjaJPjs from "../intl/grid/ja-JP.js";
import $9e92X$intlgridkoKRjs from "../intl/grid/ko-KR.js";
import $9e92X$intlgridltLTjs from "../intl/grid/lt-LT.js";
import $9e92X$intlgridlvLVjs from "../intl/grid/lv-LV.js";
import $9e92X$intlgridnbNOjs from "../intl/grid/nb-NO.js";
import $9e92X$intlgridnlNLjs from "../intl/grid/nl-NL.js";
import $9e92X$intlgridplPLjs from "../intl/grid/pl-PL.js";
import $9e92X$intlgridptBRjs from "../intl/grid/pt-BR.js";
import $9e92X$intlgridptPTjs from "../intl/grid/pt-PT.js";
import $9e92X$intlgridroROjs from "../intl/grid/ro-RO.js";
import $9e92X$intlgridruRUjs from "../intl/grid/ru-RU.js";
import $9e92X$intlgridskSKjs from "../intl/grid/sk-SK.js";
import $9e92X$intlgridslSIjs from "../intl/grid/sl-SI.js";
import $9e92X$intlgridsrSPjs from "../intl/grid/sr-SP.js";
import $9e92X$intlgridsvSEjs from "../intl/grid/sv-SE.js";
import $9e92X$intlgridtrTRjs from "../intl/grid/tr-TR.js";
import $9e92X$intlgridukUAjs from "../intl/grid/uk-UA.js";
import $9e92X$intlgridzhCNjs from "../intl/grid/zh-CN.js";
import $9e92X$intlgridzhTWjs from "../intl/grid/zh-TW.js";

var $a371374d6c40cdea$exports = {};


































$a371374d6c40cdea$exports = {
    "ar-AE": $9e92X$intlgridarAEjs,
    "bg-BG": $9e92X$intlgridbgBGjs,
    "cs-CZ": $9e92X$intlgridcsCZjs,
    "da-DK": $9e92X$intlgriddaDKjs,
    "de-DE": $9e92X$intlgriddeDEjs,
    "el-GR": $9e92X$intlgridelGRjs,
    "en-US": $9e92X$intlgridenUSjs,
    "es-ES": $9e92X$intlgridesESjs,
    "et-EE": $9e92X$intlgridetEEjs,
    "fi-FI": $9e92X$intlgridfiFIjs,
    "fr-FR": $9e92X$intlgridfrFRjs,
    "he-IL": $9e92X$intlgridheILjs,
    "hr-HR": $9e92X$intlgridhrHRjs,
    "hu-HU": $9e92X$intlgridhuHUjs,
    "it-IT": $9e92X$intlgriditITjs,
    "ja-JP": $9e92X$intlgridjaJPjs,
    "ko-KR": $9e92X$intlgridkoKRjs,
    "lt-LT": $9e92X$intlgridltLTjs,
    "lv-LV": $9e92X$intlgridlvLVjs,
    "nb-NO": $9e92X$intlgridnbNOjs,
    "nl-NL": $9e92X$intlgridnlNLjs,
    "pl-PL": $9e92X$intlgridplPLjs,
    "pt-BR": $9e92X$intlgridptBRjs,
    "pt-PT": $9e92X$intlgridptPTjs,
    "ro-RO": $9e92X$intlgridroROjs,
    "ru-RU": $9e92X$intlgridruRUjs,
    "sk-SK": $9e92X$intlgridskSKjs,
    "sl-SI": $9e92X$intlgridslSIjs,
    "sr-SP": $9e92X$intlgridsrSPjs,
    "sv-SE": $9e92X$intlgridsvSEjs,
    "tr-TR": $9e92X$intlgridtrTRjs,
    "uk-UA": $9e92X$intlgridukUAjs,
    "zh-CN": $9e92X$intlgridzhCNjs,
    "zh-TW": $9e92X$intlgridzhTWjs
};


export {$a371374d6c40cdea$exports as default};
//# sourceMappingURL=intlStrings.js.map
