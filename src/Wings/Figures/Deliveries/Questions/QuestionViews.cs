using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Questions;

/// <summary>Builds the page of a thread.</summary>
/// <param name="Thread">Null where nothing was said yet.</param>
/// <param name="Form">The form that was wrong; null where none was.</param>
sealed record QuestionViews(
    Asked Asked,
    IndicatorFacts Indicator,
    QuestionThread? Thread,
    WorkFrame Frame,
    FormState? Form
)
{
    Language Language => Frame.Language;

    string Place => QuestionPaths.Of(Asked.Edition, Asked.Collection.Code, Asked.Organisation, Indicator.Code);

    public QuestionView Build(SignedIn who)
    {
        var side = Asked.SideOf(who, Asked.Edition, Asked.Organisation)?.Side;
        return new(
            Frame,
            QuestionTexts.SignalOf(Thread),
            QuestionTexts.State(Thread).In(Language),
            [
                .. (Thread?.Messages ?? []).Select(one => new SaidView(
                    $"{RoleNames.Of(one.Role).In(Language)}, {one.Organisation}",
                    Days.Moment(one.At, Language),
                    one.Text
                )),
            ],
            side is null ? null : Frame.Form(Place + "/say", Form, "say-"),
            side is null || Thread?.OpenBy is null ? QuestionTexts.Ask
                : Thread.WaitsFor(side.Value) ? QuestionTexts.Answer
                : QuestionTexts.Add,
            side is null || Thread?.OpenBy is null ? null : Frame.Form(Place + "/close", null, "close-"),
            (Thread?.Revision ?? 0).ToString(CultureInfo.InvariantCulture)
        );
    }
}
