using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Explanations;

/// <summary>What words allow, where no interval says it.</summary>
static class WordTexts
{
    /// <summary>The rule for any number, then what it comes to with 40 per cent.</summary>
    public static Bilingual Ruled(Bilingual rule, Bilingual allowed) =>
        new($"{rule.Nl}. Bij 40%: {allowed.Nl}", $"{rule.En}. With 40%: {allowed.En}");

    public static Bilingual About(Bilingual share, Bilingual three) =>
        new(
            $"{share.Nl} naar beide kanten, grenzen meegerekend; bij een rond getal één van zijn laatste plaats, als dat meer is: ‘circa 3 miljoen’ is {three.Nl} miljoen",
            $"{share.En} either way, bounds included; with a round number one of its last place, if that is more: ‘about 3 million’ is {three.En} million"
        );

    public static Bilingual WellOver(Bilingual share) =>
        new(
            $"vanaf het getal tot {share.Nl} erboven, {share.Nl} zelf niet meer",
            $"from the number to {share.En} above it, {share.En} itself no longer"
        );

    public static Bilingual MoreThan(Bilingual share) =>
        new(
            $"boven het getal, het getal zelf niet; meer dan {share.Nl} erboven is te zwak gesteld",
            $"above the number, not the number itself; more than {share.En} above it is understated"
        );

    public static Bilingual Nearly(Bilingual share) =>
        new(
            $"vanaf {share.Nl} eronder tot het getal, het getal zelf niet",
            $"from {share.En} below the number up to it, not the number itself"
        );

    public static Bilingual LessThan(Bilingual share) =>
        new(
            $"onder het getal, het getal zelf niet; meer dan {share.Nl} eronder is te zwak gesteld",
            $"below the number, not the number itself; more than {share.En} below it is understated"
        );

    public static Bilingual AtLeast(Bilingual share) =>
        new(
            $"het getal of meer; meer dan {share.Nl} erboven is te zwak gesteld",
            $"the number or more; more than {share.En} above it is understated"
        );

    public static readonly Bilingual AtMost = new("het getal of minder", "the number or less");

    /// <summary>For who met the words in a document in the other language.</summary>
    public static Bilingual InOther(string words) => new($"In het Engels: {words}", $"In Dutch: {words}");

    public static readonly Bilingual Between = new(
        "van het ene getal tot en met het andere, beide grenzen erbij",
        "from the one number up to and including the other, both bounds in it"
    );
    public static readonly Bilingual OutOf = new(
        "een percentage: 2 op de 3 is vanaf 66,5% tot 67,5%",
        "a percentage: 2 in 3 is from 66.5% to below 67.5%"
    );

    public static Bilingual Scale(decimal amount) =>
        new(
            $"hoort bij het getal ervoor: maal {Notation.Write(amount, 0, Language.Nl)}",
            $"belongs to the number before it: times {Notation.Write(amount, 0, Language.En)}"
        );

    public static readonly Bilingual Minus = new("het getal erna is onder nul", "the number after it is under zero");
    public static readonly Bilingual Rise = new(
        "elke stijging, hoe klein ook: boven 0% verandering",
        "any rise, however small: above 0% change"
    );
    public static readonly Bilingual Fall = new(
        "elke daling, hoe klein ook: onder 0% verandering",
        "any fall, however small: below 0% change"
    );

    public static Bilingual Change(Bilingual allowed) =>
        new($"verandering, omhoog of omlaag: {allowed.Nl}", $"change, up or down: {allowed.En}");

    public static readonly Bilingual Met = new(
        "de waarde voldoet aan het doel; precies op het doel telt mee waar het doel ‘minstens’ of ‘hoogstens’ zegt",
        "the value does what the target asks; exactly on it counts where the target says at least or at most"
    );

    public static Bilingual Comfortably(Bilingual share) =>
        new(
            $"ook ‘ruim behaald’: {share.Nl} of meer over, van de gevraagde verandering of anders van het doel",
            $"{share.En} or more to spare, of the change asked for, or else of the target"
        );

    public static readonly Bilingual Already = new(
        "bij een doel: gehaald voordat de periode van het doel er is",
        "with a target: met before the target's own period has come"
    );
    public static readonly Bilingual Yet = new(
        "bij een doel: ‘nog niet’ is niet gehaald",
        "with a target: not yet is not met"
    );
    public static readonly Bilingual Higher = new(
        "groter dan waarmee wordt vergeleken; gelijk is niet genoeg",
        "larger than what it is compared with; equal is not enough"
    );
    public static readonly Bilingual Lower = new(
        "kleiner dan waarmee wordt vergeleken; gelijk is niet genoeg",
        "smaller than what it is compared with; equal is not enough"
    );
    public static readonly Bilingual Faster = new(
        "de groei is groter dan die waarmee wordt vergeleken",
        "the growth is larger than that which it is compared with"
    );
    public static readonly Bilingual Slower = new(
        "de groei is kleiner dan die waarmee wordt vergeleken",
        "the growth is smaller than that which it is compared with"
    );
    public static readonly Bilingual Expected = new("vergelijkt met de raming", "compares with the forecast");

    public static Bilingual Significant(Bilingual level) =>
        new(
            $"een toets zegt dat de kans op toeval kleiner is dan {level.Nl}",
            $"a test says that the chance of coincidence is less than {level.En}"
        );

    public static readonly Bilingual Improved = new(
        "veranderd in de richting die bij dit cijfer beter is",
        "changed in the direction that is better for this figure"
    );
    public static readonly Bilingual Highest = new(
        "niets waarmee het wordt vergeleken is hoger; een gedeelde eerste plaats telt mee",
        "nothing that it is compared with is higher; a shared first place counts"
    );
    public static readonly Bilingual Lowest = new(
        "niets waarmee het wordt vergeleken is lager; een gedeelde laatste plaats telt mee",
        "nothing that it is compared with is lower; a shared last place counts"
    );

    public static Bilingual Many(Bilingual thousands) =>
        new($"bij duizenden: {thousands.Nl}", $"with thousands: {thousands.En}");

    public static readonly Bilingual Not = new("keert om wat erna staat", "turns round what follows");
    public static readonly Bilingual Roles = new(
        "zegt of een getal de beginwaarde is (van), de eindwaarde (tot, naar) of de verandering (met)",
        "says whether a number is where it began (from), where it ended (to) or the change (by)"
    );
    public static readonly Bilingual PassedOver = new(
        "verbindt, en beweert zelf niets",
        "ties parts together, and states nothing itself"
    );

    public static Bilingual Points(Bilingual share, Bilingual points, Bilingual upTo) =>
        new(
            $"Een grens is een deel van het genoemde getal. ‘Ruim 40 procent’ mag tot {share.Nl} hoger zijn: dat is {share.Nl} van 40, dus {points.Nl} procentpunt, tot {upTo.Nl}. Een procentpunt is het verschil tussen twee percentages: van 20% naar 25% is 5 procentpunt erbij, en 25% meer. Een verandering wordt gemeten als deel van de oude waarde; kiest de schrijver bij een percentage voor procentpunten, dan staat dat bij de uitspraak.",
            $"A bound is a share of the number that is stated. ‘Well over 40 per cent’ may be up to {share.En} higher: that is {share.En} of 40, so {points.En} percentage points, up to {upTo.En}. A percentage point is the difference between two percentages: from 20% to 25% is 5 percentage points more, and 25% more. A change is measured as a share of the old value; where the writer chose percentage points, the statement says so."
        );

    public static Bilingual Bounds(Bilingual plain) =>
        new(
            $"Bij ‘vanaf’, ‘tot en met’, ‘minstens’ en ‘hoogstens’ hoort de grens erbij; bij ‘boven’, ‘meer dan’, ‘tot’ en ‘minder dan’ niet. Een kaal getal laat toe wat erop afrondt: ‘40 procent’ is {plain.Nl}.",
            $"With ‘from’, ‘up to and including’, ‘at least’ and ‘at most’ the bound belongs to it; with ‘above’, ‘more than’, ‘to below’ and ‘less than’ it does not. A bare number allows what rounds to it: ‘40 per cent’ is {plain.En}."
        );

    public static readonly Bilingual Example = new("Voorbeeld uit deze uitgave", "Example from this edition");
}
