using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Roles;

/// <summary>The page that explains who may what, from what every wing says of it.</summary>
static class RightsPages
{
    public const string Place = "work/rights";

    public static readonly WorkLink Link = new(Place, RightsTexts.Title, Permission.WhoeverSignedIn);

    /// <summary>The wing's own.</summary>
    public static IEnumerable<Right> Own =>
        [
            new(Role.Administrator, RightsTexts.Give, RightsTexts.GiveWhen),
            new(Role.Administrator, RightsTexts.Review, RightsTexts.ReviewWhen),
            new(Role.Auditor, RightsTexts.Read, RightsTexts.Always),
        ];

    public static void Map(WorkRoutes work) => work.Group(Place, Permission.WhoeverSignedIn).Get("", Show);

    static Task<IResult> Show(WorkCall call)
    {
        var rights = call.Rights.ToLookup(right => right.Role);
        return Task.FromResult(
            call.Page<RightsPage>(
                new RightsView(
                    call.Frame(RightsTexts.Title),
                    [.. RolePages.Given.Select(role => (role, rights[role].ToImmutableArray()))]
                )
            )
        );
    }
}
