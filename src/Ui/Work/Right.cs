using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Ui.Work;

/// <summary>Something that a role may do, and when; for the page that explains who may what.</summary>
public sealed record Right(Role Role, Bilingual May, Bilingual When)
{
    /// <summary>Those that follow from a workflow: each verb of each role with the states in which it is possible.</summary>
    public static IEnumerable<Right> Of<TState, TVerb>(Workflow<TState, TVerb> workflow)
        where TState : struct, Enum
        where TVerb : struct, Enum =>
        workflow
            .Rows.GroupBy(row => (row.Permission, row.Verb))
            .OrderBy(group => group.Key.Permission)
            .Select(group =>
            {
                var (noun, done) = (workflow.Words.Noun, workflow.Words.Verbs[group.Key.Verb]);
                var states = group.Select(row => workflow.Words.States[row.From]).ToList();
                return new Right(
                    group.Key.Permission,
                    new($"{noun.Nl} wordt {done.Nl}", $"{noun.En} is {done.En}"),
                    new(
                        $"als deze {string.Join(" of ", states.Select(state => state.Nl))} is",
                        $"when it is {string.Join(" or ", states.Select(state => state.En))}"
                    )
                );
            });
}
