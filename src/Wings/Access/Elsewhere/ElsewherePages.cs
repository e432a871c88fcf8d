using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Rekenschap.Access.SigningIn;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Elsewhere;

/// <summary>On the way to the provider.</summary>
static class ElsewherePages
{
    public static void Map(WorkRoutes work) => work.Group(SignInElsewhere.Place, Permission.Anybody).Get("", Go);

    static Task<IResult> Go(WorkCall call)
    {
        var back = call.Asked(WorkPaths.Return);
        var properties = new AuthenticationProperties
        {
            RedirectUri = WorkPaths.IsOurs(back) ? back : WorkPaths.In(call.Language, WorkPaths.Work),
        };
        properties.Items[OidcHandler.Language] = call.Language == Language.En ? "en" : "nl";
        if (call.Visitor is not null)
            properties.Items[OidcHandler.Anew] = "yes";
        return Task.FromResult(Results.Challenge(properties, [OidcHandler.SchemeName]));
    }
}
