class Kernels(Module):
  __parameters__ = []
  __buffers__ = []
  training : bool
  def cast(self: __torch__.Kernels, x: Tensor, type: int) -> Tensor:
    return torch.to(x, type)
  def split_heads(self: __torch__.Kernels, x: Tensor, heads: int) -> Tensor:
    return torch.transpose(torch.view(x, [torch.size(x, 0), torch.size(x, 1), heads, torch.size(x, 2) // heads]), 1, 2)
  def merge_heads(self: __torch__.Kernels, x: Tensor) -> Tensor:
    y = torch.transpose(x, 1, 2)
    return torch.reshape(y, [torch.size(y, 0), torch.size(y, 1), torch.size(y, 2) * torch.size(y, 3)])
  def attention(self: __torch__.Kernels, q: Tensor, k: Tensor, v: Tensor, heads: int, causal: bool, dropout: float) -> Tensor:
    return self.merge_heads(torch.scaled_dot_product_attention(self.split_heads(q, heads), self.split_heads(k, heads), self.split_heads(v, heads), None, dropout, causal))
  def masked_attention(self: __torch__.Kernels, q: Tensor, k: Tensor, v: Tensor, mask: Tensor, heads: int, dropout: float) -> Tensor:
    return self.merge_heads(torch.scaled_dot_product_attention(self.split_heads(q, heads), self.split_heads(k, heads), self.split_heads(v, heads), mask, dropout, False))
  def cross_entropy(self: __torch__.Kernels, logits: Tensor, labels: Tensor, ignored: int) -> Tensor:
    return torch.cross_entropy_loss(torch.view(logits, [-1, torch.size(logits, -1)]), torch.view(labels, [-1]), None, 1, ignored, 0.)
  def gradients(self: __torch__.Kernels, output: Tensor, inputs: List[Tensor]) -> List[Tensor]:
    found = torch.grad([output], inputs, None, False, False, False)
    gradients = annotate(List[Tensor], [])
    for i in range(torch.len(found)):
      _0 = torch.append(gradients, unchecked_cast(Tensor, found[i]))
    return gradients
  def global_norm(self: __torch__.Kernels, tensors: List[Tensor]) -> Tensor:
    return torch.norm(torch.stack(torch._foreach_norm(tensors, 2)), 2)
  def clip_global_norm(self: __torch__.Kernels, tensors: List[Tensor], maximum: float) -> Tensor:
    norm = self.global_norm(tensors)
    torch._foreach_mul_(tensors, torch.clamp(torch.div(maximum, torch.add(norm, 1e-06)), None, 1.))
    return norm
  def copy(self: __torch__.Kernels, targets: List[Tensor], sources: List[Tensor]) -> Tensor:
    torch._foreach_copy_(targets, sources)
    return targets[0]
  def next_step(self: __torch__.Kernels, step: Tensor, parameters: int) -> List[Tensor]:
    _0 = torch.add_(step, 1)
    steps = annotate(List[Tensor], [])
    for i in range(parameters):
      _1 = torch.append(steps, step)
    return steps
  def adam(self: __torch__.Kernels, p: List[Tensor], g: List[Tensor], m: List[Tensor], v: List[Tensor], step: Tensor, lr: float, beta1: float, beta2: float, epsilon: float, decay: float) -> Tensor:
    steps = self.next_step(step, torch.len(p))
    torch._fused_adam_(p, g, m, v, annotate(List[Tensor], []), steps, lr=lr, beta1=beta1, beta2=beta2, weight_decay=decay, eps=epsilon, amsgrad=False, maximize=False)
    return step
  def adamw(self: __torch__.Kernels, p: List[Tensor], g: List[Tensor], m: List[Tensor], v: List[Tensor], step: Tensor, lr: float, beta1: float, beta2: float, epsilon: float, decay: float) -> Tensor:
    steps = self.next_step(step, torch.len(p))
    torch._fused_adamw_(p, g, m, v, annotate(List[Tensor], []), steps, lr=lr, beta1=beta1, beta2=beta2, weight_decay=decay, eps=epsilon, amsgrad=False, maximize=False)
    return step
