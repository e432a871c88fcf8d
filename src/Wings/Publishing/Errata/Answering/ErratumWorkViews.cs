using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Errata.Answering;

/// <summary>Builds the page of one erratum.</summary>
sealed class ErratumWorkViews(ErratumLook look, WorkFrame frame)
{
    KeptErratum One => look.Erratum;

    /// <param name="draft">Link to the new edition that is worked on.</param>
    public ErratumWorkView Build(string? draft, FormView? form) =>
        new(
            frame,
            One.Words,
            look.Now?.Around ?? default,
            SitePaths.Tag(look.Document?.Facts.Language ?? frame.Language),
            [.. Facts().Select(fact => (frame.In(fact.Name), frame.In(fact.Value)))],
            frame.To(SitePaths.Errata),
            [.. Answers().Select(answer => frame.In(ErrataTexts.Say(answer)))],
            draft,
            form,
            [.. Enum.GetValues<AnswerKind>().Select(Kind)],
            One.Revision.ToString(CultureInfo.InvariantCulture)
        );

    IEnumerable<ErratumAnswer> Answers() =>
        One.Answer is { } answer ? One.Earlier.Add(answer).Reverse() : One.Earlier.Reverse();

    Choice Kind(AnswerKind kind) =>
        new(kind.ToString(), frame.In(ErrataTexts.Of(kind))) { Hint = frame.In(AnsweringTexts.Means(kind)) };

    IEnumerable<(Bilingual Name, Bilingual Value)> Facts()
    {
        yield return (AnsweringTexts.Document, Bilingual.Same(One.Document));
        yield return (AnsweringTexts.Was, new(One.WasSaidNl, One.WasSaidEn));
        yield return (AnsweringTexts.Is, look.Now?.Judged.Reason ?? VerdictNames.Of(One.Is));
        if (One.Delivery.Length > 0)
            yield return (AnsweringTexts.By, Bilingual.Same(One.Delivery));
        yield return (
            AnsweringTexts.Raised,
            new(Days.Moment(One.RaisedAt, Language.Nl), Days.Moment(One.RaisedAt, Language.En))
        );
        yield return (AnsweringTexts.State, ErratumWorkflow.Rows.Words.States[One.State]);
    }
}
