using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Roles;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Access;

/// <summary>Who an actor is, and what it may do for which organisation, through time.</summary>
public sealed class AccessWing : IWing
{
    public string Name => "Access";

    public void Model(ModelBuilder model) =>
        model.Entity<RoleGrant>(grant =>
        {
            grant.ToTable("role_grants").HasKey(g => g.Id);
            grant.Property(g => g.Revision).IsConcurrencyToken();
            grant.HasIndex(g => g.Pseudonym);
            grant
                .HasIndex(g => new
                {
                    g.Pseudonym,
                    g.Organisation,
                    g.Role,
                    g.From,
                })
                .IsUnique();
        });
}
