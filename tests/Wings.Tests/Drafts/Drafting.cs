using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Drafts.Way;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Drafts;

/// <summary>Documents on their way out, without a database: brought into a state by the deeds that lead there.</summary>
static class Drafting
{
    public const string Publisher = "FIN";
    public const string Other = "OCW";

    public static readonly DraftChecks Clear = new([]) { Writers = ["writer"] };

    public static Act By(string person, string organisation, Role role, string reason = "because") =>
        OfficeDatabases.By(person, organisation, role, reason);

    public static Draft New(params ImmutableArray<string> signers) =>
        new()
        {
            Id = new(Guid.CreateVersion7(OfficeDatabases.Noon)),
            Edition = "small",
            Publisher = Publisher,
            Path = "documents/letter.md",
            Title = "Brief",
            Kind = DocumentKind.Letter,
            Language = Language.Nl,
            BegunAt = OfficeDatabases.Noon,
            Signers = signers.IsDefaultOrEmpty ? [Publisher] : signers,
            PublicAt = OfficeDatabases.Noon,
        };

    /// <summary>The verbs by which a document comes to be in a state.</summary>
    static readonly ImmutableArray<DraftVerb> Way =
    [
        DraftVerb.Offer,
        DraftVerb.Close,
        DraftVerb.Endorse,
        DraftVerb.Consent,
        DraftVerb.Sign,
        DraftVerb.Deliver,
        DraftVerb.Publish,
    ];

    public static Draft In(DraftState state)
    {
        var draft = New();
        if (state == DraftState.Withdrawn)
            Assert.Null(Try(draft, DraftVerb.Withdraw, By("c", Publisher, Role.Coordinator)));
        else
            foreach (var verb in Way.TakeWhile(_ => draft.State != state))
            {
                var role = DraftWorkflow.Rows.Row(draft.State, verb)!.Permission;
                Assert.Null(Try(draft, verb, By("bringer", Publisher, role)));
            }
        Assert.Equal(state, draft.State);
        return draft;
    }

    public static Refusal? Try(Draft draft, DraftVerb verb, Act act, DraftChecks? checks = null, int? seen = null)
    {
        var (found, revision) = (checks ?? Clear, seen ?? draft.Revision);
        return verb switch
        {
            DraftVerb.Revise => draft.Revise(act, revision),
            DraftVerb.Plan => draft.Plan(act, revision, new(draft.Signers, [], draft.PublicAt)),
            DraftVerb.Endorse or DraftVerb.Consent => draft.Agree(verb, act, revision, found, new(2024, 2, 1)),
            DraftVerb.Sign => draft.Sign(act, revision, found),
            DraftVerb.Deliver => draft.Deliver(act, revision, found, act.At, "2024Z00001"),
            _ => draft.Go(verb, act, revision, found),
        };
    }

    /// <summary>A claim as it was judged.</summary>
    public static JudgedClaim Claim(
        Verdict verdict,
        decimal? value = 10,
        string words = "20 m3",
        string target = "gas?period=2023"
    ) =>
        new(
            new("documents/letter.md", 7, words, target),
            "gas",
            null,
            null,
            value,
            null,
            verdict,
            new("omdat", "because"),
            []
        );
}
