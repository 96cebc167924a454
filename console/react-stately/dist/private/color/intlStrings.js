import $1jjuw$intlcolorarAEjs from "../intl/color/ar-AE.js";
import $1jjuw$intlcolorbgBGjs from "../intl/color/bg-BG.js";
import $1jjuw$intlcolorcsCZjs from "../intl/color/cs-CZ.js";
import $1jjuw$intlcolordaDKjs from "../intl/color/da-DK.js";
import $1jjuw$intlcolordeDEjs from "../intl/color/de-DE.js";
import $1jjuw$intlcolorelGRjs from "../intl/color/el-GR.js";
import $1jjuw$intlcolorenUSjs from "../intl/color/en-US.js";
import $1jjuw$intlcoloresESjs from "../intl/color/es-ES.js";
import $1jjuw$intlcoloretEEjs from "../intl/color/et-EE.js";
import $1jjuw$intlcolorfiFIjs from "../intl/color/fi-FI.js";
import $1jjuw$intlcolorfrFRjs from "../intl/color/fr-FR.js";
import $1jjuw$intlcolorheILjs from "../intl/color/he-IL.js";
import $1jjuw$intlcolorhrHRjs from "../intl/color/hr-HR.js";
import $1jjuw$intlcolorhuHUjs from "../intl/color/hu-HU.js";
import $1jjuw$intlcoloritITjs from "../intl/color/it-IT.js";
import $1jjuw$intlcolorjaJPjs from "../intl/color/ja-JP.js";
import $1jjuw$intlcolorkoKRjs from "../intl/color/ko-KR.js";
import $1jjuw$intlcolorltLTjs from "../intl/color/lt-LT.js";
import $1jjuw$intlcolorlvLVjs from "../intl/color/lv-LV.js";
import $1jjuw$intlcolornbNOjs from "../intl/color/nb-NO.js";
import $1jjuw$intlcolornlNLjs from "../intl/color/nl-NL.js";
import $1jjuw$intlcolorplPLjs from "../intl/color/pl-PL.js";
import $1jjuw$intlcolorptBRjs from "../intl/color/pt-BR.js";
import $1jjuw$intlcolorptPTjs from "../intl/color/pt-PT.js";
import $1jjuw$intlcolorroROjs from "../intl/color/ro-RO.js";
import $1jjuw$intlcolorruRUjs from "../intl/color/ru-RU.js";
import $1jjuw$intlcolorskSKjs from "../intl/color/sk-SK.js";
import $1jjuw$intlcolorslSIjs from "../intl/color/sl-SI.js";
import $1jjuw$intlcolorsrSPjs from "../intl/color/sr-SP.js";
import $1jjuw$intlcolorsvSEjs from "../intl/color/sv-SE.js";
import $1jjuw$intlcolortrTRjs from "../intl/color/tr-TR.js";
import $1jjuw$intlcolorukUAjs from "../intl/color/uk-UA.js";
import $1jjuw$intlcolorzhCNjs from "../intl/color/zh-CN.js";
import $1jjuw$intlcolorzhTWjs from "../intl/color/zh-TW.js";

var $a3caf3a20a431d7c$exports = {};


































$a3caf3a20a431d7c$exports = {
    "ar-AE": $1jjuw$intlcolorarAEjs,
    "bg-BG": $1jjuw$intlcolorbgBGjs,
    "cs-CZ": $1jjuw$intlcolorcsCZjs,
    "da-DK": $1jjuw$intlcolordaDKjs,
    "de-DE": $1jjuw$intlcolordeDEjs,
    "el-GR": $1jjuw$intlcolorelGRjs,
    "en-US": $1jjuw$intlcolorenUSjs,
    "es-ES": $1jjuw$intlcoloresESjs,
    "et-EE": $1jjuw$intlcoloretEEjs,
    "fi-FI": $1jjuw$intlcolorfiFIjs,
    "fr-FR": $1jjuw$intlcolorfrFRjs,
    "he-IL": $1jjuw$intlcolorheILjs,
    "hr-HR": $1jjuw$intlcolorhrHRjs,
    "hu-HU": $1jjuw$intlcolorhuHUjs,
    "it-IT": $1jjuw$intlcoloritITjs,
    "ja-JP": $1jjuw$intlcolorjaJPjs,
    "ko-KR": $1jjuw$intlcolorkoKRjs,
    "lt-LT": $1jjuw$intlcolorltLTjs,
    "lv-LV": $1jjuw$intlcolorlvLVjs,
    "nb-NO": $1jjuw$intlcolornbNOjs,
    "nl-NL": $1jjuw$intlcolornlNLjs,
    "pl-PL": $1jjuw$intlcolorplPLjs,
    "pt-BR": $1jjuw$intlcolorptBRjs,
    "pt-PT": $1jjuw$intlcolorptPTjs,
    "ro-RO": $1jjuw$intlcolorroROjs,
    "ru-RU": $1jjuw$intlcolorruRUjs,
    "sk-SK": $1jjuw$intlcolorskSKjs,
    "sl-SI": $1jjuw$intlcolorslSIjs,
    "sr-SP": $1jjuw$intlcolorsrSPjs,
    "sv-SE": $1jjuw$intlcolorsvSEjs,
    "tr-TR": $1jjuw$intlcolortrTRjs,
    "uk-UA": $1jjuw$intlcolorukUAjs,
    "zh-CN": $1jjuw$intlcolorzhCNjs,
    "zh-TW": $1jjuw$intlcolorzhTWjs
};


export {$a3caf3a20a431d7c$exports as default};
//# sourceMappingURL=intlStrings.js.map
