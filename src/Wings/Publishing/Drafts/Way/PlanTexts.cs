using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Way;

static class PlanTexts
{
    public static readonly Bilingual Tab = new("Planning", "Plan");
    public static readonly Bilingual Step = new("Stap", "Step");
    public static readonly Bilingual Owner = new("Wie", "Who");
    public static readonly Bilingual By = new("Voor", "By");
    public static readonly Bilingual How = new("Stand", "State");
    public static readonly Bilingual Done = new("gedaan", "done");
    public static readonly Bilingual Now = new("nu", "now");
    public static readonly Bilingual Late = new("te laat", "late");
    public static readonly Bilingual Later = new("later", "later");
    public static readonly Bilingual Change = new("Pas de planning aan", "Change the plan");
    public static readonly Bilingual Save = new("Leg de planning vast", "Record the plan");
    public static readonly Bilingual First = new("Ondertekening namens", "To be signed for");
    public static readonly Bilingual Second = new("En namens", "And for");
    public static readonly Bilingual NoFirst = new(
        "Kies van welk ministerie de bewindspersoon ondertekent",
        "Choose of which ministry the minister signs"
    );
    public static readonly Bilingual NoSecond = new(
        "Kies een ander ministerie, of laat dit leeg",
        "Choose another ministry, or leave this empty"
    );
    public static readonly Bilingual PublicOn = new("Openbaar op", "Public on");
    public static readonly Bilingual PublicAt = new("Om", "At");
    public static readonly Bilingual PublicHint = new(
        "Verantwoordingsdag is de derde woensdag van mei. Leeg betekent: nog niet bepaald.",
        "Accountability day is the third Wednesday of May. Empty means: not set yet."
    );
    public static readonly Bilingual NoFactDate = new(
        "Bepaal in de planning tot wanneer de ministeries de feiten nakijken",
        "Say in the plan until when the ministries check the facts"
    );
    public static readonly Bilingual NoMoment = new(
        "Bepaal in de planning wanneer het document openbaar wordt",
        "Say in the plan when the document becomes public"
    );
    public static readonly Bilingual Writing = new("Schrijven en voorleggen", "Writing and putting forward");
    public static readonly Bilingual FactCheck = new("Feitencheck", "Fact check");
    public static readonly Bilingual Council = new("CIO-beraad of ICBR", "Council of CIOs or ICBR");
    public static readonly Bilingual Cabinet = new("Kabinet", "Cabinet");
    public static readonly Bilingual Signing = new("Ondertekenen", "Signing");
    public static readonly Bilingual Signed = new("Naar de Kamer", "To the Chamber");
    public static readonly Bilingual Delivered = new("Openbaar maken", "Making public");

    public static Bilingual Of(DraftState step) =>
        step switch
        {
            DraftState.Writing => Writing,
            DraftState.FactCheck => FactCheck,
            DraftState.Council => Council,
            DraftState.Cabinet => Cabinet,
            DraftState.Signing => Signing,
            DraftState.Signed => Signed,
            _ => Delivered,
        };
}
