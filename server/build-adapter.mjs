export default { name: 'placeholder' }
