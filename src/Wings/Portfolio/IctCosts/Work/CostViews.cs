using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Register;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.IctCosts.Work;

/// <summary>A form with which something is done with a return.</summary>
public sealed record CostDeed(CostVerb Verb, Bilingual Title, Bilingual Button, FormView Form);

/// <summary>One return.</summary>
/// <param name="Returned">Why it came back; null where it did not, or not for who reads.</param>
public sealed record CostPageView(
    WorkFrame Frame,
    string Name,
    bool Invented,
    ImmutableArray<(string Name, string Value)> Facts,
    string? Returned,
    TableView Lines,
    ImmutableArray<CostDeed> Deeds,
    int Revision
);

/// <summary>What the signed-in pages with returns show, and what is taken out of their forms.</summary>
static class CostViews
{
    const int MostSaid = 2000;

    public static string Name(CostVerb verb) => verb.ToString().ToLowerInvariant();

    public static Role RoleOf(CostVerb verb) => CostWorkflow.Rows.Rows.First(row => row.Verb == verb).Permission;

    /// <summary>The guard that says whose it is.</summary>
    public static string OwnerOf(CostVerb verb) =>
        RoleOf(verb) == Role.Coordinator ? CostWorkflow.OwnPublication : CostWorkflow.OwnReturn;

    public static CostPageView Of(WorkCall call, IctCostReturn one, CostVerb? wrong)
    {
        var name = NameOf(call, one.Head);
        var frame = call.Frame(name, wrong is null ? null : call.Sent);
        var inside = CostPages.SeesDraft(call.Who, one.Head);
        return new(
            frame,
            frame.In(name),
            one.Invented,
            [.. Facts(call, one, inside).Select(fact => (frame.In(fact.Name), frame.In(fact.Value)))],
            inside && one.Returned.Length > 0 ? one.Returned : null,
            Lines(inside ? one.Lines : one.PublicLines, frame),
            [
                .. CostWorkflow
                    .Rows.Allowed(one.State, call.Who.Actor)
                    .Where(verb => MayNow(one, verb, call))
                    .Select(verb => Deed(one, verb, frame, verb == wrong ? call.Sent : null)),
            ],
            one.Revision
        );
    }

    /// <summary>"FIN 2023, baten-lastenstelsel".</summary>
    static Bilingual NameOf(WorkCall call, CostHead one)
    {
        var (ministry, system) = (ActivityDesk.NameOf(call, one.Ministry), CostNames.Of(one.System));
        return new($"{ministry.Nl} {one.Year}, {system.Nl}", $"{ministry.En} {one.Year}, {system.En}");
    }

    static IEnumerable<(Bilingual Name, Bilingual Value)> Facts(WorkCall call, IctCostReturn one, bool inside)
    {
        yield return (CostTexts.Ministry, ActivityDesk.NameOf(call, one.Ministry));
        yield return (CostTexts.Year, Bilingual.Same(CostWords.Number(one.Year)));
        yield return (CostTexts.System, CostNames.Of(one.System));
        if (inside)
            yield return (CostTexts.State, CostWorkflow.Rows.Words.States[one.State]);
        yield return (CostTexts.Public, PublicOf(one.Head));
        if ((inside ? one.Explained : one.PublicExplained) is { Length: > 0 } explained)
            yield return (CostTexts.Split, Bilingual.Same(explained));
    }

    static Bilingual PublicOf(CostHead one) =>
        one.PublishedOn is { } on
            ? new(
                $"versie {one.PublicVersion}, {Days.Long(on, Language.Nl)}",
                $"version {one.PublicVersion}, {Days.Long(on, Language.En)}"
            )
            : CostTexts.NotPublic;

    static TableView Lines(ImmutableArray<StatedCost> lines, WorkFrame frame) =>
        new(
            "lines",
            frame.In(CostTexts.Lines),
            [
                new(frame.In(CostTexts.Item)),
                new(frame.In(CostTexts.Category)),
                new(frame.In(CostTexts.Costs), Numeric: true),
            ],
            [
                .. lines.Select(line => new Row([
                    new(line.Item) { Lang = "nl" },
                    new(frame.In(CostNames.Of(line.Category))),
                    new(frame.In(CostWords.Euro(line.Euro))),
                ])),
            ],
            Empty: frame.In(CostTexts.NoLines)
        );

    public static TableView Table(IEnumerable<CostHead> all, WorkCall call, WorkFrame frame) =>
        new(
            "returns",
            frame.In(CostTexts.Title),
            [
                new(frame.In(CostTexts.Ministry)),
                new(frame.In(CostTexts.Year)),
                new(frame.In(CostTexts.System)),
                new(frame.In(CostTexts.State)),
                new(frame.In(CostTexts.Public)),
            ],
            [
                .. all.Select(one => new Row([
                    new(
                        frame.In(NameOf(call, one))
                            + (one.Invented ? $" ({frame.In(CostTexts.Invented).ToLowerInvariant()})" : ""),
                        Link: frame.To(CostPaths.Of(one))
                    ),
                    new(CostWords.Number(one.Year)),
                    new(frame.In(CostNames.Of(one.System))),
                    new(
                        frame.In(
                            CostWorkflow.Rows.Words.States[
                                CostPages.SeesDraft(call.Who, one) ? one.State : CostState.Published
                            ]
                        )
                    ),
                    new(frame.In(PublicOf(one))),
                ])),
            ],
            Empty: frame.In(CostTexts.Nothing)
        );

    static bool MayNow(IctCostReturn one, CostVerb verb, WorkCall call)
    {
        var act = call.Act(RoleOf(verb), "");
        return CostWorkflow.Rows.Refuse(
            one.State,
            verb,
            act,
            guard => guard == CostWorkflow.WithReason ? null : one.Judge(guard, act, "")
        )
            is null;
    }

    static CostDeed Deed(IctCostReturn one, CostVerb verb, WorkFrame frame, FormState? sent)
    {
        var (title, button) = CostTexts.Of(verb);
        var filled =
            verb == CostVerb.Write
                ? FormState.With(("lines", ReadCosts.Said(one.Lines, frame.Language)), ("explained", one.Explained))
                : FormState.With();
        return new(
            verb,
            title,
            button,
            frame.Form($"{CostPaths.Of(one.Head)}/{Name(verb)}", sent ?? filled, Name(verb) + "-")
        );
    }

    /// <returns>What is then done; null where something is wrong, which was told at its field.</returns>
    public static Func<IctCostReturn, Act, Refusal?>? Read(WorkCall call, CostVerb verb)
    {
        var (form, seen, today) = (call.Sent, call.Sent.Seen(), call.Clock.Today);
        var lines = verb == CostVerb.Write ? ReadCosts.Lines(form, call.Language) : [];
        var explained = verb == CostVerb.Write ? form.Text("explained", CostTexts.NoExplained, MostSaid) : "";
        var why = verb is CostVerb.Recall or CostVerb.Return
            ? form.Text("why", CostRefusals.NothingSaid.Text, MostSaid)
            : "";
        if (!form.Good)
            return null;
        return (one, act) =>
            verb switch
            {
                CostVerb.Write => one.Write(act, seen, lines, explained),
                CostVerb.Check => one.Check(act, seen),
                CostVerb.Recall => one.Recall(act, seen, why),
                CostVerb.Return => one.Return(act, seen, why),
                CostVerb.Publish => one.Publish(act, seen, today),
                _ => one.Begin(act, seen),
            };
    }
}
