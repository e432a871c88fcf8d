using Rekenschap.Portfolio.OpenData;
using Rekenschap.Portfolio.Register;
using Rekenschap.Ui.Api;

namespace Rekenschap.Portfolio;

/// <summary>The Portfolio wing's endpoints of the API.</summary>
/// <param name="register">The activities as they stand at the moment; null where the server keeps none.</param>
public sealed class PortfolioEndpoints(Now<Func<PortfolioRegister?>> register) : IContributeEndpoints
{
    public void Map(ApiRoutes routes) => ActivityApi.Map(routes, register);
}
