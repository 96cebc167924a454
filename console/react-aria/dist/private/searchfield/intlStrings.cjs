var $04ceb33e697d1ed8$exports = require("../intl/searchfield/ar-AE.cjs");
var $7e8288334a84ee11$exports = require("../intl/searchfield/bg-BG.cjs");
var $f31862638228f61c$exports = require("../intl/searchfield/cs-CZ.cjs");
var $e6a2d85bd723be9f$exports = require("../intl/searchfield/da-DK.cjs");
var $df682e41b4c12d93$exports = require("../intl/searchfield/de-DE.cjs");
var $eb60f628904530c1$exports = require("../intl/searchfield/el-GR.cjs");
var $233e0483bf219c3b$exports = require("../intl/searchfield/en-US.cjs");
var $dc321cf3bc370bc3$exports = require("../intl/searchfield/es-ES.cjs");
var $eec7eb4ee50ff8d1$exports = require("../intl/searchfield/et-EE.cjs");
var $3928aa08977c2ee3$exports = require("../intl/searchfield/fi-FI.cjs");
var $6fe3582cc23dff29$exports = require("../intl/searchfield/fr-FR.cjs");
var $55cf3289a9b40cb7$exports = require("../intl/searchfield/he-IL.cjs");
var $d5cdf20fafbd1f7b$exports = require("../intl/searchfield/hr-HR.cjs");
var $3feb292824af7668$exports = require("../intl/searchfield/hu-HU.cjs");
var $b7e6aba238f701d4$exports = require("../intl/searchfield/it-IT.cjs");
var $cff279e6b5257a68$exports = require("../intl/searchfield/ja-JP.cjs");
var $2d1f21dace97adf0$exports = require("../intl/searchfield/ko-KR.cjs");
var $631a4a27769272d8$exports = require("../intl/searchfield/lt-LT.cjs");
var $75297c4d199ebc78$exports = require("../intl/searchfield/lv-LV.cjs");
var $14870017ca935aea$exports = require("../intl/searchfield/nb-NO.cjs");
var $2fd411be0118ac57$exports = require("../intl/searchfield/nl-NL.cjs");
var $a3fbed7e08847b2c$exports = require("../intl/searchfield/pl-PL.cjs");
var $a168fafb80f1f3dd$exports = require("../intl/searchfield/pt-BR.cjs");
var $06248fa97044e33d$exports = require("../intl/searchfield/pt-PT.cjs");
var $0054ac8c761372f0$exports = require("../intl/searchfield/ro-RO.cjs");
var $6d202c39278b704d$exports = require("../intl/searchfield/ru-RU.cjs");
var $2712c1315c4344bd$exports = require("../intl/searchfield/sk-SK.cjs");
var $8c6a412129a15cbe$exports = require("../intl/searchfield/sl-SI.cjs");
var $c7b4eba57f3c1857$exports = require("../intl/searchfield/sr-SP.cjs");
var $df8b3022c6f4fc9d$exports = require("../intl/searchfield/sv-SE.cjs");
var $4ce23ba3694db26d$exports = require("../intl/searchfield/tr-TR.cjs");
var $97e9350989003d32$exports = require("../intl/searchfield/uk-UA.cjs");
var $fe9e1a19fdc7525c$exports = require("../intl/searchfield/zh-CN.cjs");
var $67dadf08f5b72e88$exports = require("../intl/searchfield/zh-TW.cjs");



































module.exports = {
    "ar-AE": $04ceb33e697d1ed8$exports,
    "bg-BG": $7e8288334a84ee11$exports,
    "cs-CZ": $f31862638228f61c$exports,
    "da-DK": $e6a2d85bd723be9f$exports,
    "de-DE": $df682e41b4c12d93$exports,
    "el-GR": $eb60f628904530c1$exports,
    "en-US": $233e0483bf219c3b$exports,
    "es-ES": $dc321cf3bc370bc3$exports,
    "et-EE": $eec7eb4ee50ff8d1$exports,
    "fi-FI": $3928aa08977c2ee3$exports,
    "fr-FR": $6fe3582cc23dff29$exports,
    "he-IL": $55cf3289a9b40cb7$exports,
    "hr-HR": $d5cdf20fafbd1f7b$exports,
    "hu-HU": $3feb292824af7668$exports,
    "it-IT": $b7e6aba238f701d4$exports,
    "ja-JP": $cff279e6b5257a68$exports,
    "ko-KR": $2d1f21dace97adf0$exports,
    "lt-LT": $631a4a27769272d8$exports,
    "lv-LV": $75297c4d199ebc78$exports,
    "nb-NO": $14870017ca935aea$exports,
    "nl-NL": $2fd411be0118ac57$exports,
    "pl-PL": $a3fbed7e08847b2c$exports,
    "pt-BR": $a168fafb80f1f3dd$exports,
    "pt-PT": $06248fa97044e33d$exports,
    "ro-RO": $0054ac8c761372f0$exports,
    "ru-RU": $6d202c39278b704d$exports,
    "sk-SK": $2712c1315c4344bd$exports,
    "sl-SI": $8c6a412129a15cbe$exports,
    "sr-SP": $c7b4eba57f3c1857$exports,
    "sv-SE": $df8b3022c6f4fc9d$exports,
    "tr-TR": $4ce23ba3694db26d$exports,
    "uk-UA": $97e9350989003d32$exports,
    "zh-CN": $fe9e1a19fdc7525c$exports,
    "zh-TW": $67dadf08f5b72e88$exports
};


//# sourceMappingURL=intlStrings.cjs.map
