using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Rekenschap.Kernel.Storage;

/// <summary>
/// What a context's tables are made of. It travels with the options, since contexts are taken from a pool and are given
/// nothing else.
/// </summary>
sealed class OfficeModel(ImmutableArray<IWing> wings, IDialect dialect) : IDbContextOptionsExtension
{
    public ImmutableArray<IWing> Wings => wings;

    public IDialect Dialect => dialect;

    public DbContextOptionsExtensionInfo Info => new Unseen(this);

    public void ApplyServices(IServiceCollection services) { }

    public void Validate(IDbContextOptions options) { }

    /// <summary>Adds no service of its own, so that all databases of a store share theirs.</summary>
    sealed class Unseen(OfficeModel model) : DbContextOptionsExtensionInfo(model)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => 0;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is Unseen;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) { }
    }
}
