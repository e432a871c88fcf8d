using Rekenschap.Oversight.Commitments.Listing;
using Rekenschap.Oversight.Commitments.Public;
using Rekenschap.Ui.Api;

namespace Rekenschap.Oversight;

/// <summary>The Oversight wing's endpoints of the API.</summary>
/// <param name="register">The promises as they stand at the moment; null where the server keeps none.</param>
public sealed class OversightEndpoints(Now<Func<PromiseRegister?>> register) : IContributeEndpoints
{
    public void Map(ApiRoutes routes) => ListPromises.Map(routes, register);
}
