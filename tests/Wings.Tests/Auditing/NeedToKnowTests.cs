using System.Collections.Immutable;
using Rekenschap.Figures.Audit.Access;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Auditing;

/// <summary>Every role of every organisation at every marking, handed in or not, named or not.</summary>
public sealed class NeedToKnowTests
{
    static readonly EditionFacts Edition = new(
        "small",
        Bilingual.Same("Klein"),
        2023,
        [Language.Nl],
        "FIN",
        new(2024, 5, 15),
        "CC0-1.0",
        "Rijk",
        false
    );

    static readonly Act Supplier = OfficeDatabases.By("s", "OCW", Role.Supplier);

    static Delivery Delivery(Marking marking, bool handedIn)
    {
        var delivery = new Delivery
        {
            Id = new(Guid.CreateVersion7()),
            Edition = new(Guid.CreateVersion7()),
            Collection = "energy",
            Organisation = "OCW",
            Number = 1,
            File = "deliveries/energy/OCW.csv",
            FileHash = [1],
            HandedInAt = OfficeDatabases.Noon,
        };
        Assert.Null(delivery.Mark(Supplier, 1, Marking.Confidential));
        if (marking != Marking.Confidential)
            Assert.Null(
                delivery.Mark(OfficeDatabases.By("c", "OCW", Role.Controller, "mag"), delivery.Revision, marking)
            );
        Assert.Null(delivery.Check(Supplier, delivery.Revision));
        if (handedIn)
            Assert.Null(delivery.Submit(Supplier, delivery.Revision, new(2024, 2, 16)));
        return delivery;
    }

    static SignedIn As(string organisation, Role role)
    {
        var actor = Actor.With("who", organisation, role);
        return new(actor, [actor], OfficeDatabases.Noon);
    }

    static AuditAssignment Named(string organisation = "", string collection = "", string edition = "small") =>
        new()
        {
            Id = new(Guid.CreateVersion7()),
            Auditor = "who",
            AuditorOrganisation = "AR",
            Edition = edition,
            Organisation = organisation,
            Collection = collection,
            Until = new(2024, 3, 1),
            AskedFor = "onderzoek",
            AskedAt = OfficeDatabases.Noon,
        };

    [Fact]
    public void Only_who_delivers_who_publishes_and_an_auditor_who_was_named_see_a_delivery()
    {
        var asked = 0;
        foreach (var marking in Enum.GetValues<Marking>())
        foreach (var handedIn in new[] { false, true })
        foreach (var organisation in new[] { "OCW", "FIN", "AR" })
        foreach (var role in Enum.GetValues<Role>())
        foreach (var named in new[] { false, true })
        {
            ImmutableArray<AuditAssignment> naming = named ? [Named("OCW")] : [];
            var may = NeedToKnow.May(As(organisation, role), Delivery(marking, handedIn), Edition, naming);
            var expected = (organisation, role) switch
            {
                ("OCW", Role.Supplier or Role.Controller or Role.Coordinator) => true,
                ("FIN", Role.Coordinator) => handedIn,
                (_, Role.Auditor) => handedIn && (named || marking == Marking.Public),
                _ => false,
            };
            Assert.True(may == expected, $"{role} of {organisation} at {marking}, {handedIn}, {named}: {may}");
            asked++;
        }
        Assert.True(asked > 200);
    }

    [Fact]
    public void A_naming_covers_what_it_names_and_nothing_beside_it()
    {
        var delivery = Delivery(Marking.Internal, handedIn: true);
        var auditor = As("AR", Role.Auditor);
        bool May(AuditAssignment one) => NeedToKnow.May(auditor, delivery, Edition, [one]);
        Assert.True(May(Named()));
        Assert.True(May(Named("OCW", "energy")));
        Assert.False(May(Named("FIN")));
        Assert.False(May(Named("OCW", "staff")));
        Assert.False(May(Named(edition: "other")));
    }

    [Fact]
    public void A_naming_ends_by_itself_and_nobody_names_himself()
    {
        var one = Named();
        var day = new DateOnly(2024, 2, 20);
        Assert.False(one.HoldsOn(day));
        Assert.Equal(
            "assignment.four_eyes",
            one.Decide(OfficeDatabases.By("who", "FIN", Role.Coordinator, "goed"), 1, AssignmentState.Given)?.Code
        );
        Assert.Equal(
            "assignment.with_reason",
            one.Decide(OfficeDatabases.By("k", "FIN", Role.Coordinator), 1, AssignmentState.Given)?.Code
        );
        var coordinator = OfficeDatabases.By("k", "FIN", Role.Coordinator, "onderzoek");
        Assert.Null(one.Decide(coordinator, 1, AssignmentState.Given));
        Assert.True(one.HoldsOn(day) && one.HoldsOn(one.Until));
        Assert.False(one.HoldsOn(one.Until.AddDays(1)));
        Assert.Equal("stale", one.Decide(coordinator, 1, AssignmentState.Ended)?.Code);
        Assert.Null(one.Decide(coordinator, 2, AssignmentState.Ended));
        Assert.False(one.HoldsOn(day));
        Assert.Equal("assignment.decided", one.Decide(coordinator, 3, AssignmentState.Given)?.Code);
    }

    [Fact]
    public void Whoever_handles_it_raises_a_marking_and_only_another_controller_lowers_it_with_a_reason()
    {
        var delivery = Delivery(Marking.Internal, handedIn: true);
        var coordinator = OfficeDatabases.By("k", "FIN", Role.Coordinator, "mag");
        var controller = OfficeDatabases.By("d", "OCW", Role.Controller, "mag");
        string? Mark(Act act, Marking to) => delivery.Mark(act, delivery.Revision, to)?.Code;
        Assert.Equal("marking.same", Mark(coordinator, Marking.Internal));
        Assert.Null(Mark(coordinator, Marking.Confidential));
        Assert.Equal("marking.controller_lowers", Mark(coordinator, Marking.Public));
        Assert.Equal("marking.controller_lowers", Mark(Supplier, Marking.Internal));
        Assert.Equal("marking.with_reason", Mark(controller with { Reason = " " }, Marking.Internal));
        Assert.Null(Mark(controller, Marking.Internal));
        Assert.Equal("marking.four_eyes", Mark(controller, Marking.Public));
        Assert.Equal("stale", delivery.Mark(coordinator, delivery.Revision - 1, Marking.Confidential)?.Code);
    }
}
