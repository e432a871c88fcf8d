using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Drafts.Release;

namespace Rekenschap.Wings.Tests.Drafts;

/// <summary>The software holds no veto over a minister, and nobody releases anything alone.</summary>
public sealed class ReleaseTests
{
    static readonly string[] Organisations = [Drafting.Publisher, Drafting.Other, "AZ"];
    static readonly Role[] Roles = Enum.GetValues<Role>();

    static readonly (string Organisation, Role Role)[] Anybody =
    [
        .. from organisation in Organisations from role in Roles select (organisation, role),
    ];

    static bool IsMandate((string Organisation, Role Role) who, string signer) => who == (signer, Role.Signatory);

    static bool IsPublisher((string Organisation, Role Role) who) =>
        who.Organisation == Drafting.Publisher && who.Role is (Role.Editor or Role.Coordinator or Role.Signatory);

    static bool Releases(Draft draft, Act first, Act second)
    {
        var claim = Drafting.Claim(Verdict.Fails);
        var (release, _) = ClaimRelease.Ask(draft, first, claim, "de minister wil dit zo zeggen");
        return release is not null
            && release.Confirm(draft, second, release.Revision, claim) is null
            && release.State == ReleaseState.Released;
    }

    [Theory, InlineData(Drafting.Publisher), InlineData(Drafting.Other)]
    public void A_failing_claim_is_released_by_one_with_the_mandate_and_another_of_the_publisher_in_either_order(
        string signer
    )
    {
        var draft = Drafting.New(signer);
        foreach (var one in Anybody)
        foreach (var other in Anybody)
        {
            var expected =
                (IsMandate(one, signer) && IsPublisher(other)) || (IsPublisher(one) && IsMandate(other, signer));
            var (a, b) = (
                Drafting.By("a", one.Organisation, one.Role),
                Drafting.By("b", other.Organisation, other.Role)
            );
            Assert.True(expected == Releases(draft, a, b), $"{one} then {other}");
            Assert.False(
                Releases(draft, a, b with { Actor = b.Actor with { Pseudonym = "a" } }),
                $"{one} alone as {other}"
            );
        }
    }

    [Fact]
    public void One_person_with_every_role_for_every_organisation_releases_nothing_alone()
    {
        var draft = Drafting.New(Drafting.Publisher, Drafting.Other);
        Act As(string organisation, Role role) =>
            new(new("a", organisation, Roles.ToHashSet()), role, Storage.OfficeDatabases.Noon, "because");
        foreach (var one in Anybody)
        foreach (var other in Anybody)
            Assert.False(Releases(draft, As(one.Organisation, one.Role), As(other.Organisation, other.Role)));
    }

    [Fact]
    public void A_role_that_somebody_does_not_hold_counts_for_nothing()
    {
        var draft = Drafting.New();
        var coordinator = Drafting.By("a", Drafting.Publisher, Role.Coordinator);
        var pretends = Drafting.By("b", Drafting.Publisher, Role.Editor) with { Role = Role.Signatory };
        Assert.False(Releases(draft, coordinator, pretends));
    }

    [Theory, InlineData(Verdict.Understated), InlineData(Verdict.Unverifiable)]
    public void What_is_weak_or_not_verified_is_let_through_by_the_coordinator_of_the_publisher_alone(Verdict verdict)
    {
        var draft = Drafting.New();
        foreach (var (organisation, role) in Anybody)
        {
            var act = Drafting.By("a", organisation, role);
            var (release, refusal) = ClaimRelease.Ask(draft, act, Drafting.Claim(verdict, null), "voorlopige stand");
            Assert.Equal((organisation, role) == (Drafting.Publisher, Role.Coordinator), release is not null);
            Assert.Equal(release is null, refusal is not null);
            if (release is not null)
                Assert.Equal(ReleaseState.Released, release.State);
        }
    }

    [Theory, InlineData(Verdict.Holds), InlineData(Verdict.Unreadable)]
    public void What_holds_or_cannot_be_read_is_let_through_by_nobody(Verdict verdict)
    {
        foreach (var (organisation, role) in Anybody)
            Assert.NotNull(
                ClaimRelease
                    .Ask(Drafting.New(), Drafting.By("a", organisation, role), Drafting.Claim(verdict), "toch")
                    .Refusal
            );
    }

    [Fact]
    public void Without_a_public_reason_nothing_is_let_through()
    {
        var act = Drafting.By("a", Drafting.Publisher, Role.Coordinator);
        foreach (var verdict in new[] { Verdict.Fails, Verdict.Understated, Verdict.Unverifiable })
            Assert.Equal(
                "release.with_reason",
                ClaimRelease.Ask(Drafting.New(), act, Drafting.Claim(verdict), "  ").Refusal?.Code
            );
    }

    [Fact]
    public void A_release_is_about_these_words_this_claim_and_this_value_and_nothing_else()
    {
        var (draft, claim) = (Drafting.New(), Drafting.Claim(Verdict.Fails));
        var (release, _) = ClaimRelease.Ask(draft, Drafting.By("a", "FIN", Role.Signatory), claim, "toch");
        var second = Drafting.By("b", "FIN", Role.Coordinator);
        foreach (
            var other in new[]
            {
                Drafting.Claim(Verdict.Fails, 11),
                Drafting.Claim(Verdict.Fails, words: "21 m3"),
                Drafting.Claim(Verdict.Fails, target: "gas?period=2022"),
                Drafting.Claim(Verdict.Understated),
                null,
            }
        )
            Assert.Equal("release.something_else", release!.Confirm(draft, second, 1, other)?.Code);
        Assert.Equal("stale", release!.Confirm(draft, second, 2, claim)?.Code);
        Assert.Null(release.Confirm(draft, second, 1, claim));
        Assert.Equal("release.state", release.Confirm(draft, Drafting.By("c", "FIN", Role.Editor), 2, claim)?.Code);
        Assert.Null(release.Withdraw(draft, second, 2));
        Assert.Equal(ReleaseState.Withdrawn, release.State);
    }

    [Fact]
    public void Once_a_document_is_public_or_withdrawn_nothing_of_it_is_released()
    {
        foreach (var state in new[] { DraftState.Public, DraftState.Withdrawn })
            Assert.Equal(
                "release.ended",
                ClaimRelease
                    .Ask(
                        Drafting.In(state),
                        Drafting.By("a", "FIN", Role.Signatory),
                        Drafting.Claim(Verdict.Fails),
                        "toch"
                    )
                    .Refusal?.Code
            );
    }

    [Fact]
    public void The_folder_names_roles_and_organisations_and_never_one_for_two()
    {
        var claim = Drafting.Claim(Verdict.Fails);
        var draft = Drafting.New();
        var (release, _) = ClaimRelease.Ask(draft, Drafting.By("a", "FIN", Role.Signatory), claim, "toch");
        Assert.Null(release!.Confirm(draft, Drafting.By("b", "FIN", Role.Signatory), 1, claim));
        var row = LetHere.Release(release, "documents/letter.md");
        Assert.Equal(("mandaathouder van FIN", "tweede mandaathouder van FIN"), (row.MandateHolder, row.SecondPerson));
    }
}
