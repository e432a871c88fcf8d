using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Templates.Fetching;

/// <summary>The words around the links to templates and checked workbooks.</summary>
static class FetchTexts
{
    public static readonly Bilingual Template = new("Een sjabloon om in te vullen", "A template to fill in");
    public static readonly Bilingual TemplateSays = new(
        "Er staat in wat wordt gevraagd, met de cijfers van de vorige keer ernaast. Wat u terugstuurt wordt herkend.",
        "It holds what is asked, with the figures of the last time beside it. What you send back is recognised."
    );
    public static readonly Bilingual Xlsx = new("Haal het sjabloon op (.xlsx)", "Fetch the template (.xlsx)");
    public static readonly Bilingual Ods = new("Haal het sjabloon op (.ods)", "Fetch the template (.ods)");
    public static readonly Bilingual Checked = new(
        "Haal het bestand op met de bevindingen erin",
        "Fetch the file with the findings in it"
    );
    public static readonly Bilingual CheckedSays = new(
        "De cellen hebben een kleur en een opmerking: rood moet anders, geel vraagt uitleg, blauw meldt iets. Herstel het bestand en lever het weer aan.",
        "The cells have a colour and a remark: red must change, yellow asks why, blue tells something. Mend the file and deliver it again."
    );
}
