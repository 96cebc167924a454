import $eJDcd$intlautocompletearAEjs from "../intl/autocomplete/ar-AE.js";
import $eJDcd$intlautocompletebgBGjs from "../intl/autocomplete/bg-BG.js";
import $eJDcd$intlautocompletecsCZjs from "../intl/autocomplete/cs-CZ.js";
import $eJDcd$intlautocompletedaDKjs from "../intl/autocomplete/da-DK.js";
import $eJDcd$intlautocompletedeDEjs from "../intl/autocomplete/de-DE.js";
import $eJDcd$intlautocompleteelGRjs from "../intl/autocomplete/el-GR.js";
import $eJDcd$intlautocompleteenUSjs from "../intl/autocomplete/en-US.js";
import $eJDcd$intlautocompleteesESjs from "../intl/autocomplete/es-ES.js";
import $eJDcd$intlautocompleteetEEjs from "../intl/autocomplete/et-EE.js";
import $eJDcd$intlautocompletefiFIjs from "../intl/autocomplete/fi-FI.js";
import $eJDcd$intlautocompletefrFRjs from "../intl/autocomplete/fr-FR.js";
import $eJDcd$intlautocompleteheILjs from "../intl/autocomplete/he-IL.js";
import $eJDcd$intlautocompletehrHRjs from "../intl/autocomplete/hr-HR.js";
import $eJDcd$intlautocompletehuHUjs from "../intl/autocomplete/hu-HU.js";
import $eJDcd$intlautocompleteitITjs from "../intl/autocomplete/it-IT.js";
import $eJDcd$intlautocompletejaJPjs from "../intl/autocomplete/ja-JP.js";
import $eJDcd$intlautocompletekoKRjs from "../intl/autocomplete/ko-KR.js";
import $eJDcd$intlautocompleteltLTjs from "../intl/autocomplete/lt-LT.js";
import $eJDcd$intlautocompletelvLVjs from "../intl/autocomplete/lv-LV.js";
import $eJDcd$intlautocompletenbNOjs from "../intl/autocomplete/nb-NO.js";
import $eJDcd$intlautocompletenlNLjs from "../intl/autocomplete/nl-NL.js";
import $eJDcd$intlautocompleteplPLjs from "../intl/autocomplete/pl-PL.js";
import $eJDcd$intlautocompleteptBRjs from "../intl/autocomplete/pt-BR.js";
import $eJDcd$intlautocompleteptPTjs from "../intl/autocomplete/pt-PT.js";
import $eJDcd$intlautocompleteroROjs from "../intl/autocomplete/ro-RO.js";
import $eJDcd$intlautocompleteruRUjs from "../intl/autocomplete/ru-RU.js";
import $eJDcd$intlautocompleteskSKjs from "../intl/autocomplete/sk-SK.js";
import $eJDcd$intlautocompleteslSIjs from "../intl/autocomplete/sl-SI.js";
import $eJDcd$intlautocompletesrSPjs from "../intl/autocomplete/sr-SP.js";
import $eJDcd$intlautocompletesvSEjs from "../intl/autocomplete/sv-SE.js";
import $eJDcd$intlautocompletetrTRjs from "../intl/autocomplete/tr-TR.js";
import $eJDcd$intlautocompleteukUAjs from "../intl/autocomplete/uk-UA.js";
import $eJDcd$intlautocompletezhCNjs from "../intl/autocomplete/zh-CN.js";
import $eJDcd$intlautocompletezhTWjs from "../intl/autocomplete/zh-TW.js";

var $0bd917426183551b$exports = {};


































$0bd917426183551b$exports = {
    "ar-AE": $eJDcd$intlautocompletearAEjs,
    "bg-BG": $eJDcd$intlautocompletebgBGjs,
    "cs-CZ": $eJDcd$intlautocompletecsCZjs,
    "da-DK": $eJDcd$intlautocompletedaDKjs,
    "de-DE": $eJDcd$intlautocompletedeDEjs,
    "el-GR": $eJDcd$intlautocompleteelGRjs,
    "en-US": $eJDcd$intlautocompleteenUSjs,
    "es-ES": $eJDcd$intlautocompleteesESjs,
    "et-EE": $eJDcd$intlautocompleteetEEjs,
    "fi-FI": $eJDcd$intlautocompletefiFIjs,
    "fr-FR": $eJDcd$intlautocompletefrFRjs,
    "he-IL": $eJDcd$intlautocompleteheILjs,
    "hr-HR": $eJDcd$intlautocompletehrHRjs,
    "hu-HU": $eJDcd$intlautocompletehuHUjs,
    "it-IT": $eJDcd$intlautocompleteitITjs,
    "ja-JP": $eJDcd$intlautocompletejaJPjs,
    "ko-KR": $eJDcd$intlautocompletekoKRjs,
    "lt-LT": $eJDcd$intlautocompleteltLTjs,
    "lv-LV": $eJDcd$intlautocompletelvLVjs,
    "nb-NO": $eJDcd$intlautocompletenbNOjs,
    "nl-NL": $eJDcd$intlautocompletenlNLjs,
    "pl-PL": $eJDcd$intlautocompleteplPLjs,
    "pt-BR": $eJDcd$intlautocompleteptBRjs,
    "pt-PT": $eJDcd$intlautocompleteptPTjs,
    "ro-RO": $eJDcd$intlautocompleteroROjs,
    "ru-RU": $eJDcd$intlautocompleteruRUjs,
    "sk-SK": $eJDcd$intlautocompleteskSKjs,
    "sl-SI": $eJDcd$intlautocompleteslSIjs,
    "sr-SP": $eJDcd$intlautocompletesrSPjs,
    "sv-SE": $eJDcd$intlautocompletesvSEjs,
    "tr-TR": $eJDcd$intlautocompletetrTRjs,
    "uk-UA": $eJDcd$intlautocompleteukUAjs,
    "zh-CN": $eJDcd$intlautocompletezhCNjs,
    "zh-TW": $eJDcd$intlautocompletezhTWjs
};


export {$0bd917426183551b$exports as default};
//# sourceMappingURL=intlStrings.js.map
