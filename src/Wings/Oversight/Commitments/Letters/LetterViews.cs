using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments.Enter;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Commitments.Letters;

/// <summary>Promises in public texts, those that wait or those that were settled.</summary>
/// <param name="Next">Link to those that follow; null where none do.</param>
public sealed record LetterListView(WorkFrame Frame, FilterView Filter, TableView Promises, string? Next);

/// <summary>One of them, with what may be done with it.</summary>
/// <param name="Near">Promises of the register that it may be, each with its link.</param>
/// <param name="Enter">Where it is entered, filled in; null where it waits no longer.</param>
public sealed record LetterView(
    WorkFrame Frame,
    string Words,
    ImmutableArray<(string Name, string Value)> Facts,
    (string Words, string Link)? Promise,
    ImmutableArray<(string Words, string Link)> Near,
    string? Enter,
    int Revision,
    ImmutableArray<LetterDeed> Deeds
);

/// <summary>A form with which something is done.</summary>
public sealed record LetterDeed(LetterPromiseVerb Verb, Bilingual Title, Bilingual Button, FormView Form);

/// <summary>Builds the pages with promises in public texts.</summary>
static class LetterViews
{
    public const string Settled = "settled";

    public static LetterListView List(
        WorkFrame frame,
        List<LetterPromise> seen,
        Dictionary<string, ReadLetter> letters,
        bool settled,
        int from,
        int waiting,
        int done
    )
    {
        var page = frame.To(LetterPaths.Root);
        var count = settled ? done : waiting;
        var query = settled ? "?state=" + Settled : "";
        return new(
            frame,
            new(
                frame.In(LetterTexts.State),
                [
                    new($"{frame.In(LetterTexts.Waits)} ({Whole(waiting)})", settled ? page : null),
                    new($"{frame.In(LetterTexts.Settled)} ({Whole(done)})", settled ? null : $"{page}?state={Settled}"),
                ]
            ),
            new(
                "letter-promises",
                frame.In(CommitmentTexts.Count(count)),
                [
                    new(frame.In(LetterTexts.Sentence)),
                    new(frame.In(LetterTexts.Letter)),
                    new(frame.In(LetterTexts.LetterDate)),
                    new(frame.In(LetterTexts.LastDay)),
                    new(frame.In(LetterTexts.State)),
                ],
                [.. seen.Select(one => Row(one, letters[one.Letter], frame))],
                Empty: frame.In(settled ? LetterTexts.NoneSettled : LetterTexts.None)
            ),
            from + LetterPages.AtOnce < count
                ? $"{page}{query}{(query.Length == 0 ? '?' : '&')}from={Whole(from + LetterPages.AtOnce)}"
                : null
        );
    }

    static Row Row(LetterPromise one, ReadLetter letter, WorkFrame frame) =>
        new([
            new(one.Words, Link: frame.To(LetterPaths.Of(one.Id))) { Lang = "nl" },
            new(letter.Title),
            new(Days.Unbroken(one.Date, frame.Language)),
            new(one.Until is { } until ? Days.Unbroken(until, frame.Language) : Cell.Dash),
            new(frame.In(LetterWorkflow.Rows.Words.States[one.State])),
        ]);

    public static LetterView One(
        WorkFrame frame,
        FoundLetterPromise found,
        SignedIn who,
        LetterPromiseVerb? wrong,
        FormState sent
    )
    {
        var one = found.One;
        var near = found.Near.Select(line => (line.Number, Linked: Near(line, frame))).ToList();
        return new(
            frame,
            one.Words,
            [.. Facts(found, frame)],
            one.Promise is { } number ? near.Find(other => other.Number == number).Linked : null,
            one.State == LetterPromiseState.Waiting ? [.. near.Select(other => other.Linked)] : [],
            one.State == LetterPromiseState.Waiting
                ? frame.To(EnterProposed.AddressFor(one, found.Letter.Paper))
                : null,
            one.Revision,
            [
                .. LetterWorkflow
                    .Rows.Allowed(one.State, who.Actor)
                    .Select(verb => Deed(verb, one, frame, verb == wrong ? sent : null)),
            ]
        );
    }

    static (string Words, string Link) Near(CommitmentLine line, WorkFrame frame) =>
        (
            string.Create(CultureInfo.InvariantCulture, $"{line.Number}, {line.Subject} ({line.Organisation})"),
            frame.To(CommitmentPaths.Of(line.Number))
        );

    static IEnumerable<(string, string)> Facts(FoundLetterPromise found, WorkFrame frame)
    {
        var (one, letter) = (found.One, found.Letter);
        yield return (frame.In(LetterTexts.Letter), letter.Title);
        if (letter.Paper.Length > 0)
            yield return (frame.In(CommitmentTexts.Paper), letter.Paper);
        yield return (frame.In(LetterTexts.LetterDate), Days.Long(one.Date, frame.Language));
        yield return (frame.In(LetterTexts.Deadline), $"‘{one.Phrase}’");
        yield return (
            frame.In(LetterTexts.LastDay),
            one.Until is { } until ? Days.Long(until, frame.Language) : frame.In(LetterTexts.NoDay)
        );
        yield return (frame.In(LetterTexts.State), frame.In(LetterWorkflow.Rows.Words.States[one.State]));
        if (one.Said.Length > 0)
            yield return (frame.In(LetterTexts.WhyItWas), one.Said);
    }

    static LetterDeed Deed(LetterPromiseVerb verb, LetterPromise one, WorkFrame frame, FormState? wrong)
    {
        var (title, button, name) = verb switch
        {
            LetterPromiseVerb.Link => (LetterTexts.Link, LetterTexts.LinkButton, "link"),
            LetterPromiseVerb.SetAside => (LetterTexts.SetAside, LetterTexts.SetAsideButton, "set-aside"),
            _ => (LetterTexts.Reopen, LetterTexts.ReopenButton, "reopen"),
        };
        return new(verb, title, button, frame.Form($"{LetterPaths.Of(one.Id)}/{name}", wrong, name + "-"));
    }

    static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
