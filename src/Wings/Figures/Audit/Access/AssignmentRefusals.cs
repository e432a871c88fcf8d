using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Audit.Access;

/// <summary>Why an assignment is not given, declined or ended now.</summary>
static class AssignmentRefusals
{
    public static readonly Refusal Missing = new(
        RefusalKind.NotFound,
        "assignment.none",
        new("Deze auditopdracht is er niet, of niet voor u", "There is no such audit assignment, or not for you")
    );

    public static readonly Refusal PublisherOnly = new(
        RefusalKind.Forbidden,
        "assignment.publisher_only",
        new(
            "Alleen een coördinator of beheerder van wie publiceert wijst auditors aan",
            "Only a coordinator or administrator of who publishes names auditors"
        )
    );

    public static readonly Refusal NotYourself = new(
        RefusalKind.Forbidden,
        "assignment.four_eyes",
        new("U kunt uzelf niet aanwijzen; vraag een ander", "You cannot name yourself; ask somebody else")
    );

    public static readonly Refusal Decided = new(
        RefusalKind.Conflict,
        "assignment.decided",
        new("Hierover is al beslist", "This was decided already")
    );

    public static readonly Refusal Unexplained = new(
        RefusalKind.Conflict,
        "assignment.with_reason",
        new("Schrijf op waarom", "Write down why")
    );
}
