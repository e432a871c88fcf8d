using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>What the parts of a page take from it.</summary>
/// <param name="Day">The dashboard's, in Amsterdam: estimates are those of its year.</param>
/// <param name="NameOf">Name of an organisation by its code.</param>
sealed record DashboardWords(PageFrame Frame, DateOnly Day, Func<string, Bilingual> NameOf)
{
    public Language Language => Frame.Language;

    public string In(Bilingual text) => text.In(Language);

    public string Name(string code) => In(NameOf(code));

    public string Money(decimal? euro) => Amounts.Say(euro, Language);

    public string Date(DateOnly? day) =>
        day is { } known ? Days.Unbroken(known, Language) : In(DashboardTexts.NotKnown);

    public string Date(DateOnly day) => Days.Unbroken(day, Language);

    public string LinkTo(Activity one) => Frame.ToPlace(DashboardPaths.Of(one));

    /// <summary>Reasons in the order of the dashboard, each once.</summary>
    public string Reasons(IEnumerable<RecalibrationReason> reasons) =>
        string.Join("; ", reasons.Distinct().Order().Select(reason => In(ActivityWords.Of(reason))));
}
