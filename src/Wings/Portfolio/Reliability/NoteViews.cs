using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Register;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Reliability;

/// <summary>The notes that somebody may see.</summary>
/// <param name="Next">Link to those that follow; null where none do.</param>
/// <param name="Switches">Null for who does not publish.</param>
/// <param name="Revision">Of all switches together.</param>
public sealed record NotesView(
    WorkFrame Frame,
    ImmutableArray<FilterView> Filters,
    TableView Notes,
    string? Next,
    TableView? Switches,
    FormView? Form,
    int Revision
);

/// <summary>One note, with the reaction to it.</summary>
/// <param name="Standing">How the reaction stands.</param>
/// <param name="Reaction">As it was written last.</param>
/// <param name="Agreed">What was agreed to and is read beside the note while other words wait; null where no others do.</param>
/// <param name="Revision">Of the reaction.</param>
public sealed record NotePageView(
    WorkFrame Frame,
    string Name,
    ReliabilityNote Note,
    string Standing,
    string Public,
    string? Reaction,
    string? Agreed,
    int Revision,
    FormView? Write,
    FormView? Agree
);

/// <summary>What the signed-in pages with notes show.</summary>
sealed class NoteViews(
    WorkCall call,
    WorkFrame frame,
    IReadOnlyDictionary<int, NoteReaction> reactions,
    IReadOnlyDictionary<string, bool> switches
)
{
    const int AtOnce = 50;

    public NotesView List(
        ImmutableArray<Activity> all,
        NoteFilter filter,
        int from,
        FormView? form,
        IReadOnlyCollection<NoteSwitch> turned
    )
    {
        ImmutableArray<NoteLine> lines =
        [
            .. all.Select(one => new NoteLine(
                one,
                ReliabilityRule.Of(one, call.Clock.Today),
                reactions.GetValueOrDefault(one.Number)
            )),
        ];
        ImmutableArray<NoteLine> shown = [.. lines.Where(line => filter.Fits(line))];
        var page = frame.To(NotePaths.Root);
        return new(
            frame,
            [.. filter.Ways(lines, page, code => ActivityDesk.NameOf(call, code), frame.Language)],
            new(
                "notes",
                frame.In(ActivityTexts.Count(shown.Length)),
                [
                    new(frame.In(NoteTexts.Activity)),
                    new(frame.In(NoteTexts.Ministry)),
                    new(frame.In(NoteTexts.Points)),
                    new(frame.In(NoteTexts.Reaction)),
                    new(frame.In(NoteTexts.Public)),
                ],
                [.. shown.Skip(from).Take(AtOnce).Select(Row)],
                Empty: frame.In(lines.IsEmpty ? NoteTexts.Nothing : NoteTexts.NoneSuch)
            ),
            from < shown.Length - AtOnce ? page + filter.Query(from + AtOnce) : null,
            form is null ? null : Switches(turned, all),
            form,
            NoteSwitch.Together(turned)
        );
    }

    Row Row(NoteLine line)
    {
        var (one, note, reaction) = line;
        return new([
            new(
                one.Invented ? $"{one.Name} ({frame.In(ActivityTexts.Invented).ToLowerInvariant()})" : one.Name,
                Link: frame.To(NotePaths.Of(one.Number))
            ),
            new(frame.In(ActivityDesk.NameOf(call, one.Ministry))),
            new(frame.In(NoteTexts.Weak(note)), Signal: note.Weak > 0 ? Signal.Warns : null),
            new(frame.In(StandingOf(reaction, note))),
            new(frame.In(PublicOf(reaction, note, switches, one))),
        ]);
    }

    static Bilingual StandingOf(NoteReaction? reaction, ReliabilityNote note) =>
        reaction is null ? NoteTexts.None
        : reaction.IsOf(note) ? NoteTexts.Of(reaction.State)
        : NoteTexts.Renew;

    static Bilingual PublicOf(
        NoteReaction? reaction,
        ReliabilityNote note,
        IReadOnlyDictionary<string, bool> switches,
        Activity one
    ) =>
        !NoteSwitch.Shows(switches, one.Number, one.Ministry) ? NoteTexts.Off
        : reaction?.Stands(note) == true ? NoteTexts.Shown
        : NoteTexts.NotShown;

    TableView Switches(IReadOnlyCollection<NoteSwitch> turned, ImmutableArray<Activity> all) =>
        new(
            "switches",
            frame.In(NoteTexts.Switches),
            [
                new(frame.In(NoteTexts.For)),
                new(frame.In(NoteTexts.OnOrOff)),
                new(frame.In(NoteTexts.Since)),
                new(frame.In(NoteTexts.Why)),
            ],
            [
                .. turned.Select(one => new Row([
                    ScopeOf(one.Scope, all),
                    new(frame.In(one.IsOn ? NoteTexts.IsOn : NoteTexts.IsOff)),
                    new(Days.Long(one.On, frame.Language)),
                    Cell.Of(one.Reason),
                ])),
            ],
            Empty: frame.In(NoteTexts.Nobody)
        );

    /// <summary>For what it was switched, by its name.</summary>
    Cell ScopeOf(string scope, ImmutableArray<Activity> all) =>
        scope.Length == 0 ? new(frame.In(NoteTexts.ForAll))
        : all.FirstOrDefault(one => NoteSwitch.OfActivity(one.Number) == scope) is { } one
            ? new(one.Name, Link: frame.To(NotePaths.Of(one.Number))) { Lang = "nl" }
        : new(frame.In(ActivityDesk.NameOf(call, scope)));

    /// <param name="wrong">What was sent and is wrong; null for a form that is first shown.</param>
    public static NotePageView One(
        WorkCall call,
        WorkFrame frame,
        Activity one,
        NoteReaction? reaction,
        IReadOnlyDictionary<string, bool> switches,
        FormState? wrong
    )
    {
        var note = ReliabilityRule.Of(one, call.Clock.Today);
        var own = call.Who.Organisation == one.Ministry;
        var path = NotePaths.Of(one.Number);
        return new(
            frame,
            one.Name,
            note,
            frame.In(StandingOf(reaction, note)),
            frame.In(PublicOf(reaction, note, switches, one)),
            reaction?.Words,
            reaction is { State: NoteState.Written } && reaction.Stands(note) ? reaction.AgreedWords : null,
            reaction?.Revision ?? 1,
            own && call.Who.Is(Role.Supplier)
                ? frame.Form(path + "/write", wrong ?? FormState.With(("words", reaction?.Words)), "write-")
                : null,
            own
            && call.Who.Is(Role.Controller)
            && reaction is { State: NoteState.Written }
            && reaction.IsOf(note)
            && reaction.MayAgree(call.Act(Role.Controller, ""))
                ? frame.Form(path + "/agree", null, "agree-")
                : null
        );
    }
}
