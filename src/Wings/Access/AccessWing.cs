using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Accounts;
using Rekenschap.Access.Keys;
using Rekenschap.Access.Passkeys;
using Rekenschap.Access.Reviews;
using Rekenschap.Access.Roles;
using Rekenschap.Access.Sessions;
using Rekenschap.Access.SigningIn;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Access;

/// <summary>Who an actor is, and what it may do for which organisation, through time.</summary>
public sealed class AccessWing : IWing
{
    public string Name => "Access";

    public void Model(ModelBuilder model)
    {
        Roles(model);
        Accounts(model);
        Door(model);
    }

    static void Roles(ModelBuilder model)
    {
        model.Entity<RoleGrant>(grant =>
        {
            grant.ToTable("role_grants").HasKey(g => g.Id);
            grant.Property(g => g.Revision).IsConcurrencyToken();
            grant.HasIndex(g => g.Pseudonym);
            grant.HasIndex(g => g.Organisation);
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
        model.Entity<RoleReview>(review =>
        {
            review.ToTable("role_reviews").HasKey(r => r.Id);
            review.HasIndex(r => new { r.Grant, r.Quarter }).IsUnique();
            review.HasOne<RoleGrant>().WithMany().HasForeignKey(r => r.Grant);
        });
    }

    static void Accounts(ModelBuilder model)
    {
        model.Entity<Account>(account =>
        {
            account.ToTable("accounts").HasKey(a => a.Id);
            account.Property(a => a.Revision).IsConcurrencyToken();
            account.HasIndex(a => a.Pseudonym).IsUnique();
            account.HasIndex(a => a.Email).IsUnique();
            account.HasIndex(a => a.Elsewhere).IsUnique();
        });
        model.Entity<Invitation>(invitation =>
        {
            invitation.ToTable("invitations").HasKey(i => i.Id);
            invitation.Property(i => i.Revision).IsConcurrencyToken();
            invitation.HasIndex(i => i.SecretHash).IsUnique();
            invitation.HasOne<Account>().WithMany().HasForeignKey(i => i.Account);
        });
        model.Entity<Passkey>(passkey =>
        {
            passkey.ToTable("passkeys").HasKey(p => p.Id);
            passkey.Property(p => p.Revision).IsConcurrencyToken();
            passkey.HasIndex(p => p.Credential).IsUnique();
            passkey.HasOne<Account>().WithMany().HasForeignKey(p => p.Account);
        });
        model.Entity<Session>(session =>
        {
            session.ToTable("sessions").HasKey(s => s.Id);
            session.Property(s => s.Stage).HasConversion<string>();
            session.HasIndex(s => s.SecretHash).IsUnique();
            session.HasIndex(s => s.Elsewhere);
            session.HasOne<Account>().WithMany().HasForeignKey(s => s.Account);
        });
    }

    static void Door(ModelBuilder model)
    {
        model.Entity<SignInTry>(one =>
        {
            one.ToTable("sign_in_tries").HasKey(t => t.Key);
            one.Property(t => t.Revision).IsConcurrencyToken();
        });
        model.Entity<SignInEvent>(one =>
        {
            one.ToTable("sign_in_events").HasKey(e => e.Id);
            one.Property(e => e.Id).ValueGeneratedOnAdd();
            one.HasIndex(e => e.At);
            one.HasIndex(e => e.Pseudonym);
        });
        model.Entity<SpentToken>().ToTable("spent_tokens").HasKey(t => t.Key);
        model.Entity<DataKey>().ToTable("data_keys").HasKey(k => k.Name);
    }
}
