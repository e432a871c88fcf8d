using System.Collections.Frozen;

namespace Rekenschap.Ui.Maps;

/// <summary>
/// Borders of the provinces, drawn by hand for this project from general knowledge of where they run: simplified, fit to
/// be recognised and not to be measured. One unit is half a hundredth of a degree of latitude, north is up, the corner is
/// at 3.36 east and 53.51 north. A border between two provinces stands here once, so that they cannot drift apart.
/// </summary>
static class Borders
{
    /// <summary>By name: the two provinces that a line parts, or a province and what lies outside it.</summary>
    public static readonly FrozenDictionary<string, string> Lines = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["GR-sea"] = "347,20 379,16 412,10 429,12 438,36 454,40 457,52 472,54",
        ["GR-DE"] = "472,54 471,100 457,134",
        ["GR-DR"] = "457,134 443,116 429,96 412,78 397,68 387,62 378,76 368,86 354,82",
        ["GR-FR"] = "354,82 344,74 349,60 359,48 351,34 347,20",
        ["FR-DR"] = "354,82 368,96 376,108 371,118 355,120 340,132",
        ["FR-OV"] = "340,132 326,132 316,140 304,142",
        ["FR-FL"] = "304,142 289,134",
        ["FR-sea"] = "289,134 272,134 256,132 245,126 253,108 250,92 251,68 266,46 293,32 321,22 347,20",
        ["DR-DE"] = "457,134 455,162 452,174 434,174 411,176",
        ["DR-OV"] = "411,176 400,168 386,174 369,174 351,170 343,162 346,148 340,132",
        ["OV-DE"] = "411,176 409,192 417,194 409,204 429,212 444,210 454,224 454,254 443,262 430,276 417,278",
        ["OV-GE"] = "417,278 405,276 391,270 381,262 369,256 354,258 342,260 333,254 338,240 333,220 329,206 306,208",
        ["OV-FL"] = "306,208 303,190 311,180 320,168 316,154 304,142",
        ["FL-sea"] = "289,134 278,146 275,170 283,182 268,188 255,198 245,214 228,224 217,226 219,236",
        ["FL-NH"] = "219,236 230,240 241,246",
        ["FL-UT"] = "241,246 253,250",
        ["FL-GE"] = "253,250 267,242 279,228 292,216 306,208",
        ["NH-sea"] =
            "219,236 207,236 199,228 208,220 213,210 207,198 208,176 226,174 238,162 229,150 213,148 212,134 207,114 194,120 174,110 165,116 161,148 154,180 147,210 142,228 139,240",
        ["NH-ZH"] = "139,240 150,242 154,252 164,260 175,258",
        ["NH-UT"] = "175,258 185,250 197,246 205,252 207,266 219,268 228,260 233,250 241,246",
        ["UT-GE"] = "253,250 255,262 268,276 261,288 272,298 276,312 251,306 228,310 219,316 216,326 203,328",
        ["UT-ZH"] = "175,258 178,280 180,296 185,310 195,318 203,328",
        ["GE-ZH"] = "203,328 201,338",
        ["ZH-NB"] = "201,338 184,338 167,356 156,360 135,364 120,366 103,372",
        ["ZH-ZE"] = "103,372 89,366 76,356 61,350",
        ["ZH-sea"] = "61,350 59,340 70,336 85,334 83,320 78,310 94,304 112,280 127,260 139,240",
        ["ZE-sea"] =
            "61,350 42,354 40,366 61,376 76,380 91,388 88,396 75,392 59,382 39,380 21,384 10,394 26,412 44,412 59,422 78,414 94,422 109,426",
        ["ZE-NB"] = "109,426 109,412 112,400 105,388 103,372",
        ["NB-BE"] =
            "109,426 126,430 130,412 143,408 146,418 161,416 173,402 181,406 183,418 205,408 212,418 217,438 230,442 230,450 256,446 271,458",
        ["NB-LI"] = "271,458 282,448 292,440 306,432 308,416 317,404 317,392 327,384 319,370 314,360 305,348",
        ["LI-GE"] = "305,348 321,352",
        ["LI-DE"] =
            "321,352 336,370 337,384 351,402 351,430 333,454 344,468 335,476 319,492 309,492 311,506 326,506 333,520 325,534 326,550",
        ["LI-BE"] = "326,550 311,552 299,548 287,550 279,532 289,520 295,502 295,488 305,472 289,464 271,458",
        ["GE-NB"] = "305,348 292,348 277,338 262,336 250,340 238,354 218,352 201,338",
        ["GE-DE"] = "321,352 324,340 331,330 343,328 358,330 373,336 391,326 411,320 424,308 409,294 417,278",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Islands and what lies apart, by province.</summary>
    public static readonly FrozenDictionary<string, string[]> Apart = new Dictionary<string, string[]>(
        StringComparer.Ordinal
    )
    {
        ["FR"] =
        [
            "221,28 229,20 270,12 265,16 238,28",
            "277,12 317,10 316,14 287,16",
            "186,58 195,48 212,40 205,50",
            "336,6 354,2 360,6 343,8",
        ],
        ["NH"] = ["168,98 165,82 181,66 190,76 184,92 177,102"],
        ["ZE"] = ["1,428 21,420 42,430 58,432 81,424 93,430 107,434 103,450 85,454 69,458 53,460 27,444 17,452 2,444"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The lines around each province, in order; which way each runs follows from where the one before it ends.</summary>
    public static readonly FrozenDictionary<string, string[]> Around = new Dictionary<string, string[]>(
        StringComparer.Ordinal
    )
    {
        ["GR"] = ["GR-sea", "GR-DE", "GR-DR", "GR-FR"],
        ["FR"] = ["GR-FR", "FR-DR", "FR-OV", "FR-FL", "FR-sea"],
        ["DR"] = ["GR-DR", "DR-DE", "DR-OV", "FR-DR"],
        ["OV"] = ["DR-OV", "OV-DE", "OV-GE", "OV-FL", "FR-OV"],
        ["FL"] = ["OV-FL", "FL-GE", "FL-UT", "FL-NH", "FL-sea", "FR-FL"],
        ["GE"] = ["OV-GE", "GE-DE", "LI-GE", "GE-NB", "GE-ZH", "UT-GE", "FL-GE"],
        ["UT"] = ["UT-GE", "UT-ZH", "NH-UT", "FL-UT"],
        ["NH"] = ["NH-sea", "NH-ZH", "NH-UT", "FL-NH"],
        ["ZH"] = ["NH-ZH", "ZH-sea", "ZH-ZE", "ZH-NB", "GE-ZH", "UT-ZH"],
        ["ZE"] = ["ZE-sea", "ZE-NB", "ZH-ZE"],
        ["NB"] = ["NB-BE", "NB-LI", "GE-NB", "ZH-NB", "ZE-NB"],
        ["LI"] = ["LI-GE", "NB-LI", "LI-BE", "LI-DE"],
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
