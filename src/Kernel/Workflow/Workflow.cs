using System.Collections.Immutable;
using System.Text;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Workflow;

/// <summary>
/// The life of a thing as rows of data. From the rows come what may be done now, the refusal of all else, and the
/// diagram in the documentation; there is no second place where a state is changed.
/// </summary>
public sealed class Workflow<TState, TVerb>
    where TState : struct, Enum
    where TVerb : struct, Enum
{
    readonly ImmutableDictionary<(TState, TVerb), WorkflowRow<TState, TVerb>> byStep;

    /// <summary>The workflow with these rows; the first row's state is the one a thing begins in.</summary>
    /// <exception cref="ArgumentException">Two rows have the same state and verb, or a state or verb has no name.</exception>
    public Workflow(WorkflowWords<TState, TVerb> words, IEnumerable<WorkflowRow<TState, TVerb>> rows)
    {
        (Words, Rows) = (words, [.. rows]);
        byStep = Rows.ToImmutableDictionary(row => (row.From, row.Verb));
        if (Enum.GetValues<TState>().Any(state => !words.States.ContainsKey(state)))
            throw new ArgumentException("A state has no name", nameof(words));
        if (Enum.GetValues<TVerb>().Any(verb => !words.Verbs.ContainsKey(verb)))
            throw new ArgumentException("A verb has no name", nameof(words));
    }

    public WorkflowWords<TState, TVerb> Words { get; }

    public ImmutableArray<WorkflowRow<TState, TVerb>> Rows { get; }

    /// <summary>The row that leads on from the state by the verb; null when none does.</summary>
    public WorkflowRow<TState, TVerb>? Row(TState from, TVerb verb) => byStep.GetValueOrDefault((from, verb));

    /// <summary>What an actor may try in this state, in the order of the rows. Guards may still refuse.</summary>
    public IEnumerable<TVerb> Allowed(TState from, Actor actor) =>
        Rows.Where(row => row.From.Equals(from) && actor.Is(row.Permission)).Select(row => row.Verb);

    /// <summary>Why the act may not be done in this state; null when it may.</summary>
    /// <param name="guard">Judges a guard of the row by its name: its refusal, or null.</param>
    public Refusal? Refuse(TState from, TVerb verb, Act act, Func<string, Refusal?> guard)
    {
        if (Row(from, verb) is not { } row)
            return WrongState(from, verb);
        if (act.Role != row.Permission || !act.Actor.Is(row.Permission))
            return WrongRole(verb, row.Permission);
        return row.Guards.Select(guard).FirstOrDefault(refusal => refusal is not null);
    }

    /// <summary>The diagram of all rows, in Mermaid's notation.</summary>
    public string Mermaid()
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        text.Append("    [*] --> ").Append(Rows[0].From).Append('\n');
        foreach (var row in Rows)
            text.Append("    ")
                .Append(row.From)
                .Append(" --> ")
                .Append(row.To)
                .Append(" : ")
                .Append(Label(row))
                .Append('\n');
        foreach (var end in Enum.GetValues<TState>().Where(state => Rows.All(row => !row.From.Equals(state))))
            text.Append("    ").Append(end).Append(" --> [*]\n");
        return text.ToString();
    }

    static string Label(WorkflowRow<TState, TVerb> row) =>
        row.Guards.IsEmpty
            ? $"{row.Verb} ({row.Permission})"
            : $"{row.Verb} ({row.Permission}; {string.Join(", ", row.Guards)})";

    Refusal WrongState(TState from, TVerb verb)
    {
        var (state, done, noun) = (Words.States[from], Words.Verbs[verb], Words.Noun);
        var when = Rows.Where(row => row.Verb.Equals(verb)).Select(row => Words.States[row.From]).ToList();
        return new(
            RefusalKind.Conflict,
            CodeOf(verb, "state"),
            new(
                $"{noun.Nl} is {state.Nl} en kan nu niet worden {done.Nl}; dat kan alleen als deze {string.Join(" of ", when.Select(w => w.Nl))} is",
                $"{noun.En} is {state.En} and cannot be {done.En} now; that is possible only when it is {string.Join(" or ", when.Select(w => w.En))}"
            )
        );
    }

    Refusal WrongRole(TVerb verb, Role needed)
    {
        var (role, done, noun) = (RoleNames.Of(needed), Words.Verbs[verb], Words.Noun);
        return new(
            RefusalKind.Forbidden,
            CodeOf(verb, "role"),
            new(
                $"{noun.Nl} kan alleen door een {role.Nl} worden {done.Nl}; vraag iemand met die rol",
                $"{noun.En} can be {done.En} by a {role.En} only; ask somebody who has that role"
            )
        );
    }

    string CodeOf(TVerb verb, string why) => $"{Words.Stable}.{verb.ToString().ToLowerInvariant()}.{why}";
}
