import $3gLSz$intlautocompletearAEmjs from "../intl/autocomplete/ar-AE.mjs";
import $3gLSz$intlautocompletebgBGmjs from "../intl/autocomplete/bg-BG.mjs";
import $3gLSz$intlautocompletecsCZmjs from "../intl/autocomplete/cs-CZ.mjs";
import $3gLSz$intlautocompletedaDKmjs from "../intl/autocomplete/da-DK.mjs";
import $3gLSz$intlautocompletedeDEmjs from "../intl/autocomplete/de-DE.mjs";
import $3gLSz$intlautocompleteelGRmjs from "../intl/autocomplete/el-GR.mjs";
import $3gLSz$intlautocompleteenUSmjs from "../intl/autocomplete/en-US.mjs";
import $3gLSz$intlautocompleteesESmjs from "../intl/autocomplete/es-ES.mjs";
import $3gLSz$intlautocompleteetEEmjs from "../intl/autocomplete/et-EE.mjs";
import $3gLSz$intlautocompletefiFImjs from "../intl/autocomplete/fi-FI.mjs";
import $3gLSz$intlautocompletefrFRmjs from "../intl/autocomplete/fr-FR.mjs";
import $3gLSz$intlautocompleteheILmjs from "../intl/autocomplete/he-IL.mjs";
import $3gLSz$intlautocompletehrHRmjs from "../intl/autocomplete/hr-HR.mjs";
import $3gLSz$intlautocompletehuHUmjs from "../intl/autocomplete/hu-HU.mjs";
import $3gLSz$intlautocompleteitITmjs from "../intl/autocomplete/it-IT.mjs";
import $3gLSz$intlautocompletejaJPmjs from "../intl/autocomplete/ja-JP.mjs";
import $3gLSz$intlautocompletekoKRmjs from "../intl/autocomplete/ko-KR.mjs";
import $3gLSz$intlautocompleteltLTmjs from "../intl/autocomplete/lt-LT.mjs";
import $3gLSz$intlautocompletelvLVmjs from "../intl/autocomplete/lv-LV.mjs";
import $3gLSz$intlautocompletenbNOmjs from "../intl/autocomplete/nb-NO.mjs";
import $3gLSz$intlautocompletenlNLmjs from "../intl/autocomplete/nl-NL.mjs";
import $3gLSz$intlautocompleteplPLmjs from "../intl/autocomplete/pl-PL.mjs";
import $3gLSz$intlautocompleteptBRmjs from "../intl/autocomplete/pt-BR.mjs";
import $3gLSz$intlautocompleteptPTmjs from "../intl/autocomplete/pt-PT.mjs";
import $3gLSz$intlautocompleteroROmjs from "../intl/autocomplete/ro-RO.mjs";
import $3gLSz$intlautocompleteruRUmjs from "../intl/autocomplete/ru-RU.mjs";
import $3gLSz$intlautocompleteskSKmjs from "../intl/autocomplete/sk-SK.mjs";
import $3gLSz$intlautocompleteslSImjs from "../intl/autocomplete/sl-SI.mjs";
import $3gLSz$intlautocompletesrSPmjs from "../intl/autocomplete/sr-SP.mjs";
import $3gLSz$intlautocompletesvSEmjs from "../intl/autocomplete/sv-SE.mjs";
import $3gLSz$intlautocompletetrTRmjs from "../intl/autocomplete/tr-TR.mjs";
import $3gLSz$intlautocompleteukUAmjs from "../intl/autocomplete/uk-UA.mjs";
import $3gLSz$intlautocompletezhCNmjs from "../intl/autocomplete/zh-CN.mjs";
import $3gLSz$intlautocompletezhTWmjs from "../intl/autocomplete/zh-TW.mjs";

var $f4ee495ec2e82b79$exports = {};


































$f4ee495ec2e82b79$exports = {
    "ar-AE": $3gLSz$intlautocompletearAEmjs,
    "bg-BG": $3gLSz$intlautocompletebgBGmjs,
    "cs-CZ": $3gLSz$intlautocompletecsCZmjs,
    "da-DK": $3gLSz$intlautocompletedaDKmjs,
    "de-DE": $3gLSz$intlautocompletedeDEmjs,
    "el-GR": $3gLSz$intlautocompleteelGRmjs,
    "en-US": $3gLSz$intlautocompleteenUSmjs,
    "es-ES": $3gLSz$intlautocompleteesESmjs,
    "et-EE": $3gLSz$intlautocompleteetEEmjs,
    "fi-FI": $3gLSz$intlautocompletefiFImjs,
    "fr-FR": $3gLSz$intlautocompletefrFRmjs,
    "he-IL": $3gLSz$intlautocompleteheILmjs,
    "hr-HR": $3gLSz$intlautocompletehrHRmjs,
    "hu-HU": $3gLSz$intlautocompletehuHUmjs,
    "it-IT": $3gLSz$intlautocompleteitITmjs,
    "ja-JP": $3gLSz$intlautocompletejaJPmjs,
    "ko-KR": $3gLSz$intlautocompletekoKRmjs,
    "lt-LT": $3gLSz$intlautocompleteltLTmjs,
    "lv-LV": $3gLSz$intlautocompletelvLVmjs,
    "nb-NO": $3gLSz$intlautocompletenbNOmjs,
    "nl-NL": $3gLSz$intlautocompletenlNLmjs,
    "pl-PL": $3gLSz$intlautocompleteplPLmjs,
    "pt-BR": $3gLSz$intlautocompleteptBRmjs,
    "pt-PT": $3gLSz$intlautocompleteptPTmjs,
    "ro-RO": $3gLSz$intlautocompleteroROmjs,
    "ru-RU": $3gLSz$intlautocompleteruRUmjs,
    "sk-SK": $3gLSz$intlautocompleteskSKmjs,
    "sl-SI": $3gLSz$intlautocompleteslSImjs,
    "sr-SP": $3gLSz$intlautocompletesrSPmjs,
    "sv-SE": $3gLSz$intlautocompletesvSEmjs,
    "tr-TR": $3gLSz$intlautocompletetrTRmjs,
    "uk-UA": $3gLSz$intlautocompleteukUAmjs,
    "zh-CN": $3gLSz$intlautocompletezhCNmjs,
    "zh-TW": $3gLSz$intlautocompletezhTWmjs
};


export {$f4ee495ec2e82b79$exports as default};
//# sourceMappingURL=intlStrings.mjs.map
