using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>What the pictures of the dashboard show, in words.</summary>
static class ChartTitles
{
    public static readonly Bilingual Activities = new("Aantal activiteiten", "Number of activities");
    public static readonly Bilingual InMillions = new("Miljoenen euro's", "Millions of euros");

    public static readonly Bilingual Statuses = new("Hoe alle activiteiten ervoor staan", "How all activities stand");
    public static readonly Bilingual Costs = new(
        "Geschatte kosten van wat aan het eind van elk jaar liep",
        "Estimated costs of what ran at the end of each year"
    );
    public static readonly Bilingual Initial = new("Schatting bij de start", "Estimate at the start");
    public static readonly Bilingual Current = new("Schatting van dat moment", "Estimate of that moment");
    public static readonly Bilingual Ends = new(
        "Het einde van lopende activiteiten tegen dat bij de start",
        "The end of live activities against that at the start"
    );
    public static readonly Bilingual Durations = new(
        "De doorlooptijd van lopende activiteiten tegen die bij de start",
        "The duration of live activities against that at the start"
    );
    public static readonly Bilingual Sizes = new(
        "Lopende activiteiten naar hun geschatte kosten",
        "Live activities by their estimated costs"
    );
    public static readonly Bilingual Reasons = new(
        "Waarom lopende activiteiten zijn herijkt",
        "Why live activities were recalibrated"
    );
    public static readonly Bilingual Spent = new(
        "Wat lopende activiteiten tot nu toe uitgaven",
        "What live activities spent up to now"
    );
    public static readonly Bilingual Movements = new(
        "Begonnen, afgerond en geannuleerd per jaar",
        "Started, finished and cancelled by year"
    );
    public static readonly Bilingual Started = new("Begonnen", "Started");
    public static readonly Bilingual Finished = new("Afgerond", "Finished");
    public static readonly Bilingual Cancelled = new("Geannuleerd", "Cancelled");

    static readonly Bilingual OldModel = new("(oude indeling)", "(old classification)");

    /// <summary>A kind of costs; one of the old classification says so, since the two are not added up.</summary>
    public static string Kind(CostType type, Language language) =>
        CostTypes.ModelOf(type) == CostModel.Old
            ? $"{CostTypes.Of(type).In(language)} {OldModel.In(language)}"
            : CostTypes.Of(type).In(language);
}
