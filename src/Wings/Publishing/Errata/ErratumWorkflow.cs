using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Publishing.Errata;

/// <summary>The life of an erratum. The software opens and closes it by computing; only a person answers it.</summary>
public static class ErratumWorkflow
{
    /// <summary>Only for the organisation that published.</summary>
    public const string OwnPublication = "own_publication";

    /// <summary>The act says what the public will read.</summary>
    public const string WithReason = "with_reason";

    public static readonly Workflow<ErratumState, ErratumVerb> Rows = new(
        new(
            "erratum",
            new("Het erratum", "The erratum"),
            new Dictionary<ErratumState, Bilingual>
            {
                [ErratumState.Open] = new("open", "open"),
                [ErratumState.Answered] = new("beantwoord", "answered"),
                [ErratumState.Settled] = new("vervallen", "settled"),
            }.ToImmutableDictionary(),
            new Dictionary<ErratumVerb, Bilingual>
            {
                [ErratumVerb.Answer] = new("beantwoord", "answered"),
                [ErratumVerb.Settle] = new("afgesloten", "settled"),
                [ErratumVerb.Reopen] = new("heropend", "reopened"),
            }.ToImmutableDictionary()
        ),
        [
            new(
                ErratumState.Open,
                ErratumVerb.Answer,
                ErratumState.Answered,
                Role.Coordinator,
                [OwnPublication, WithReason]
            ),
            new(ErratumState.Open, ErratumVerb.Settle, ErratumState.Settled, Role.System, []),
            new(ErratumState.Answered, ErratumVerb.Settle, ErratumState.Settled, Role.System, []),
            new(ErratumState.Answered, ErratumVerb.Reopen, ErratumState.Open, Role.System, []),
            new(ErratumState.Settled, ErratumVerb.Reopen, ErratumState.Open, Role.System, []),
        ]
    );
}
