def make_optimizer(model: nn.Module) -> torch.optim.Optimizer:
    """The optimizer of the experiment."""
    trained = [p for p in model.parameters() if p.requires_grad]
#if decay_matrices
    groups = [
        {"params": [p for p in trained if p.dim() > 1], "weight_decay": ${weight_decay}},
        {"params": [p for p in trained if p.dim() < 2], "weight_decay": 0.0},
    ]
#end
#if sgd
    return torch.optim.SGD(
        ${groups},
        lr=${learning_rate},
        momentum=${momentum},
#if weight_decay
        weight_decay=${weight_decay},
#end
    )
#else
    return torch.optim.${optimizer}(
        ${groups},
        lr=${learning_rate},
        betas=(${beta1}, ${beta2}),
        eps=${epsilon},
#if weight_decay
        weight_decay=${weight_decay},
#end
    )
#end
#if plateau


def make_schedule(optimizer: torch.optim.Optimizer):
    """Lowers the learning rate; its step(loss) is to follow each evaluation."""
    return torch.optim.lr_scheduler.ReduceLROnPlateau(
        optimizer,
        factor=${factor},
        patience=${patience},
        threshold=${minimum_change},
        min_lr=${minimum_learning_rate},
    )
#elif cosine


def learning_rate(step: int) -> float:
    """A linear rise, then half a cosine down to the minimum; steps count from 1."""
    warmup, steps = ${warmup_steps}, ${steps}
    highest, lowest = ${learning_rate}, ${minimum_learning_rate}
    if step <= warmup:
        return highest * step / (warmup + 1)
    progress = min(1.0, (step - warmup) / max(1, steps - warmup))
    return lowest + 0.5 * (1 + math.cos(math.pi * progress)) * (highest - lowest)
#elif inverse_square_root


def learning_rate(step: int) -> float:
    """The schedule of "Attention Is All You Need"; steps count from 1."""
    width, warmup = ${hidden_size}, ${warmup_steps}
    return ${learning_rate} * width**-0.5 * min(step**-0.5, step * warmup**-1.5)
#end


def train_step(
    model: nn.Module,
    optimizer: torch.optim.Optimizer,
    batches: list[tuple[Tensor, ...]],
#if scheduled
    step: int,
#end
) -> float:
    """One update by batches of inputs and, last, targets; returns the mean loss.

#if signal
    The experiment takes ${accumulation} of ${batch_size} signals. Targets are
    [B, T, features].
#else
    The experiment takes ${accumulation} of ${batch_size} sequences. Targets are [B, T];
    those that are -100 count for nothing.
#end
    """
#if scheduled
    for group in optimizer.param_groups:
        group["lr"] = learning_rate(step)
#end
    model.train()
    optimizer.zero_grad()
    total = 0.0
    for *inputs, targets in batches:
#if mixed_precision
        with torch.autocast(targets.device.type, dtype=torch.bfloat16):
            output = model(*inputs).float()
#else
        output = model(*inputs)
#end
#if signal
        loss = functional.mse_loss(output, targets)
#else
        loss = functional.cross_entropy(output.flatten(0, 1), targets.flatten())
#end
#if moe
        for part in model.modules():
            if isinstance(part, ${mixture}):
                loss = loss + ${load_balance_weight} * part.balance_loss
#end
        (loss / len(batches)).backward()
        total += loss.item() / len(batches)
#if clip
    nn.utils.clip_grad_norm_(model.parameters(), ${clip_norm})
#end
    optimizer.step()
    return total
