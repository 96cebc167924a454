import $1mqNI$intlbreadcrumbsarAEjs from "../intl/breadcrumbs/ar-AE.js";
import $1mqNI$intlbreadcrumbsbgBGjs from "../intl/breadcrumbs/bg-BG.js";
import $1mqNI$intlbreadcrumbscsCZjs from "../intl/breadcrumbs/cs-CZ.js";
import $1mqNI$intlbreadcrumbsdaDKjs from "../intl/breadcrumbs/da-DK.js";
import $1mqNI$intlbreadcrumbsdeDEjs from "../intl/breadcrumbs/de-DE.js";
import $1mqNI$intlbreadcrumbselGRjs from "../intl/breadcrumbs/el-GR.js";
import $1mqNI$intlbreadcrumbsenUSjs from "../intl/breadcrumbs/en-US.js";
import $1mqNI$intlbreadcrumbsesESjs from "../intl/breadcrumbs/es-ES.js";
import $1mqNI$intlbreadcrumbsetEEjs from "../intl/breadcrumbs/et-EE.js";
import $1mqNI$intlbreadcrumbsfiFIjs from "../intl/breadcrumbs/fi-FI.js";
import $1mqNI$intlbreadcrumbsfrFRjs from "../intl/breadcrumbs/fr-FR.js";
import $1mqNI$intlbreadcrumbsheILjs from "../intl/breadcrumbs/he-IL.js";
import $1mqNI$intlbreadcrumbshrHRjs from "../intl/breadcrumbs/hr-HR.js";
import $1mqNI$intlbreadcrumbshuHUjs from "../intl/breadcrumbs/hu-HU.js";
import $1mqNI$intlbreadcrumbsitITjs from "../intl/breadcrumbs/it-IT.js";
import $1mqNI$intlbreadcrumbsjaJPjs from "../intl/breadcrumbs/ja-JP.js";
import $1mqNI$intlbreadcrumbskoKRjs from "../intl/breadcrumbs/ko-KR.js";
import $1mqNI$intlbreadcrumbsltLTjs from "../intl/breadcrumbs/lt-LT.js";
import $1mqNI$intlbreadcrumbslvLVjs from "../intl/breadcrumbs/lv-LV.js";
import $1mqNI$intlbreadcrumbsnbNOjs from "../intl/breadcrumbs/nb-NO.js";
import $1mqNI$intlbreadcrumbsnlNLjs from "../intl/breadcrumbs/nl-NL.js";
import $1mqNI$intlbreadcrumbsplPLjs from "../intl/breadcrumbs/pl-PL.js";
import $1mqNI$intlbreadcrumbsptBRjs from "../intl/breadcrumbs/pt-BR.js";
import $1mqNI$intlbreadcrumbsptPTjs from "../intl/breadcrumbs/pt-PT.js";
import $1mqNI$intlbreadcrumbsroROjs from "../intl/breadcrumbs/ro-RO.js";
import $1mqNI$intlbreadcrumbsruRUjs from "../intl/breadcrumbs/ru-RU.js";
import $1mqNI$intlbreadcrumbsskSKjs from "../intl/breadcrumbs/sk-SK.js";
import $1mqNI$intlbreadcrumbsslSIjs from "../intl/breadcrumbs/sl-SI.js";
import $1mqNI$intlbreadcrumbssrSPjs from "../intl/breadcrumbs/sr-SP.js";
import $1mqNI$intlbreadcrumbssvSEjs from "../intl/breadcrumbs/sv-SE.js";
import $1mqNI$intlbreadcrumbstrTRjs from "../intl/breadcrumbs/tr-TR.js";
import $1mqNI$intlbreadcrumbsukUAjs from "../intl/breadcrumbs/uk-UA.js";
import $1mqNI$intlbreadcrumbszhCNjs from "../intl/breadcrumbs/zh-CN.js";
import $1mqNI$intlbreadcrumbszhTWjs from "../intl/breadcrumbs/zh-TW.js";

var $3c83bb960b7df4f0$exports = {};


































$3c83bb960b7df4f0$exports = {
    "ar-AE": $1mqNI$intlbreadcrumbsarAEjs,
    "bg-BG": $1mqNI$intlbreadcrumbsbgBGjs,
    "cs-CZ": $1mqNI$intlbreadcrumbscsCZjs,
    "da-DK": $1mqNI$intlbreadcrumbsdaDKjs,
    "de-DE": $1mqNI$intlbreadcrumbsdeDEjs,
    "el-GR": $1mqNI$intlbreadcrumbselGRjs,
    "en-US": $1mqNI$intlbreadcrumbsenUSjs,
    "es-ES": $1mqNI$intlbreadcrumbsesESjs,
    "et-EE": $1mqNI$intlbreadcrumbsetEEjs,
    "fi-FI": $1mqNI$intlbreadcrumbsfiFIjs,
    "fr-FR": $1mqNI$intlbreadcrumbsfrFRjs,
    "he-IL": $1mqNI$intlbreadcrumbsheILjs,
    "hr-HR": $1mqNI$intlbreadcrumbshrHRjs,
    "hu-HU": $1mqNI$intlbreadcrumbshuHUjs,
    "it-IT": $1mqNI$intlbreadcrumbsitITjs,
    "ja-JP": $1mqNI$intlbreadcrumbsjaJPjs,
    "ko-KR": $1mqNI$intlbreadcrumbskoKRjs,
    "lt-LT": $1mqNI$intlbreadcrumbsltLTjs,
    "lv-LV": $1mqNI$intlbreadcrumbslvLVjs,
    "nb-NO": $1mqNI$intlbreadcrumbsnbNOjs,
    "nl-NL": $1mqNI$intlbreadcrumbsnlNLjs,
    "pl-PL": $1mqNI$intlbreadcrumbsplPLjs,
    "pt-BR": $1mqNI$intlbreadcrumbsptBRjs,
    "pt-PT": $1mqNI$intlbreadcrumbsptPTjs,
    "ro-RO": $1mqNI$intlbreadcrumbsroROjs,
    "ru-RU": $1mqNI$intlbreadcrumbsruRUjs,
    "sk-SK": $1mqNI$intlbreadcrumbsskSKjs,
    "sl-SI": $1mqNI$intlbreadcrumbsslSIjs,
    "sr-SP": $1mqNI$intlbreadcrumbssrSPjs,
    "sv-SE": $1mqNI$intlbreadcrumbssvSEjs,
    "tr-TR": $1mqNI$intlbreadcrumbstrTRjs,
    "uk-UA": $1mqNI$intlbreadcrumbsukUAjs,
    "zh-CN": $1mqNI$intlbreadcrumbszhCNjs,
    "zh-TW": $1mqNI$intlbreadcrumbszhTWjs
};


export {$3c83bb960b7df4f0$exports as default};
//# sourceMappingURL=intlStrings.js.map
