using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Rekenschap.Access.Codes;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Elsewhere;

/// <summary>Readies the framework for signing in at a provider.</summary>
public static class OidcServices
{
    public static void AddSignInElsewhere(
        this IServiceCollection services,
        SignInElsewhere elsewhere,
        Database database,
        WorkSettings settings,
        TimeProvider time
    )
    {
        services
            .AddAuthentication(NoScheme.Name)
            .AddScheme<AuthenticationSchemeOptions, NoScheme>(NoScheme.Name, null)
            .AddOAuth<OidcOptions, OidcHandler>(OidcHandler.SchemeName, _ => { });
        services
            .AddOptions<OidcOptions>(OidcHandler.SchemeName)
            .Configure<IDataProtectionProvider>(
                (options, keys) =>
                {
                    var door = new Door(database, new Clock(time), new Seals(keys), settings);
                    options.Set(elsewhere, door);
                    options.TimeProvider = time;
                    options.Events = new OidcAnswers(door, elsewhere).Events;
                }
            );
    }
}
