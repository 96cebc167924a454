import $1Dwdp$intloverlaysarAEjs from "../intl/overlays/ar-AE.js";
import $1Dwdp$intloverlaysbgBGjs from "../intl/overlays/bg-BG.js";
import $1Dwdp$intloverlayscsCZjs from "../intl/overlays/cs-CZ.js";
import $1Dwdp$intloverlaysdaDKjs from "../intl/overlays/da-DK.js";
import $1Dwdp$intloverlaysdeDEjs from "../intl/overlays/de-DE.js";
import $1Dwdp$intloverlayselGRjs from "../intl/overlays/el-GR.js";
import $1Dwdp$intloverlaysenUSjs from "../intl/overlays/en-US.js";
import $1Dwdp$intloverlaysesESjs from "../intl/overlays/es-ES.js";
import $1Dwdp$intloverlaysetEEjs from "../intl/overlays/et-EE.js";
import $1Dwdp$intloverlaysfiFIjs from "../intl/overlays/fi-FI.js";
import $1Dwdp$intloverlaysfrFRjs from "../intl/overlays/fr-FR.js";
import $1Dwdp$intloverlaysheILjs from "../intl/overlays/he-IL.js";
import $1Dwdp$intloverlayshrHRjs from "../intl/overlays/hr-HR.js";
import $1Dwdp$intloverlayshuHUjs from "../intl/overlays/hu-HU.js";
import $1Dwdp$intloverlaysitITjs from "../intl/overlays/it-IT.js";
import $1Dwdp$intloverlaysjaJPjs from "../intl/overlays/ja-JP.js";
import $1Dwdp$intloverlayskoKRjs from "../intl/overlays/ko-KR.js";
import $1Dwdp$intloverlaysltLTjs from "../intl/overlays/lt-LT.js";
import $1Dwdp$intloverlayslvLVjs from "../intl/overlays/lv-LV.js";
import $1Dwdp$intloverlaysnbNOjs from "../intl/overlays/nb-NO.js";
import $1Dwdp$intloverlaysnlNLjs from "../intl/overlays/nl-NL.js";
import $1Dwdp$intloverlaysplPLjs from "../intl/overlays/pl-PL.js";
import $1Dwdp$intloverlaysptBRjs from "../intl/overlays/pt-BR.js";
import $1Dwdp$intloverlaysptPTjs from "../intl/overlays/pt-PT.js";
import $1Dwdp$intloverlaysroROjs from "../intl/overlays/ro-RO.js";
import $1Dwdp$intloverlaysruRUjs from "../intl/overlays/ru-RU.js";
import $1Dwdp$intloverlaysskSKjs from "../intl/overlays/sk-SK.js";
import $1Dwdp$intloverlaysslSIjs from "../intl/overlays/sl-SI.js";
import $1Dwdp$intloverlayssrSPjs from "../intl/overlays/sr-SP.js";
import $1Dwdp$intloverlayssvSEjs from "../intl/overlays/sv-SE.js";
import $1Dwdp$intloverlaystrTRjs from "../intl/overlays/tr-TR.js";
import $1Dwdp$intloverlaysukUAjs from "../intl/overlays/uk-UA.js";
import $1Dwdp$intloverlayszhCNjs from "../intl/overlays/zh-CN.js";
import $1Dwdp$intloverlayszhTWjs from "../intl/overlays/zh-TW.js";

var $5e387076b632ee31$exports = {};


































$5e387076b632ee31$exports = {
    "ar-AE": $1Dwdp$intloverlaysarAEjs,
    "bg-BG": $1Dwdp$intloverlaysbgBGjs,
    "cs-CZ": $1Dwdp$intloverlayscsCZjs,
    "da-DK": $1Dwdp$intloverlaysdaDKjs,
    "de-DE": $1Dwdp$intloverlaysdeDEjs,
    "el-GR": $1Dwdp$intloverlayselGRjs,
    "en-US": $1Dwdp$intloverlaysenUSjs,
    "es-ES": $1Dwdp$intloverlaysesESjs,
    "et-EE": $1Dwdp$intloverlaysetEEjs,
    "fi-FI": $1Dwdp$intloverlaysfiFIjs,
    "fr-FR": $1Dwdp$intloverlaysfrFRjs,
    "he-IL": $1Dwdp$intloverlaysheILjs,
    "hr-HR": $1Dwdp$intloverlayshrHRjs,
    "hu-HU": $1Dwdp$intloverlayshuHUjs,
    "it-IT": $1Dwdp$intloverlaysitITjs,
    "ja-JP": $1Dwdp$intloverlaysjaJPjs,
    "ko-KR": $1Dwdp$intloverlayskoKRjs,
    "lt-LT": $1Dwdp$intloverlaysltLTjs,
    "lv-LV": $1Dwdp$intloverlayslvLVjs,
    "nb-NO": $1Dwdp$intloverlaysnbNOjs,
    "nl-NL": $1Dwdp$intloverlaysnlNLjs,
    "pl-PL": $1Dwdp$intloverlaysplPLjs,
    "pt-BR": $1Dwdp$intloverlaysptBRjs,
    "pt-PT": $1Dwdp$intloverlaysptPTjs,
    "ro-RO": $1Dwdp$intloverlaysroROjs,
    "ru-RU": $1Dwdp$intloverlaysruRUjs,
    "sk-SK": $1Dwdp$intloverlaysskSKjs,
    "sl-SI": $1Dwdp$intloverlaysslSIjs,
    "sr-SP": $1Dwdp$intloverlayssrSPjs,
    "sv-SE": $1Dwdp$intloverlayssvSEjs,
    "tr-TR": $1Dwdp$intloverlaystrTRjs,
    "uk-UA": $1Dwdp$intloverlaysukUAjs,
    "zh-CN": $1Dwdp$intloverlayszhCNjs,
    "zh-TW": $1Dwdp$intloverlayszhTWjs
};


export {$5e387076b632ee31$exports as default};
//# sourceMappingURL=intlStrings.js.map
